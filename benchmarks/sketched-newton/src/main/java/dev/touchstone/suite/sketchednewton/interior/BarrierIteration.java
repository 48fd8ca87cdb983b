package dev.touchstone.suite.sketchednewton.interior;

import dev.touchstone.api.Diverged;
import dev.touchstone.suite.sketchednewton.problems.Evaluation;
import dev.touchstone.suite.sketchednewton.problems.NonlinearProgram;
import dev.touchstone.suite.sketchednewton.solvers.Iterate;
import java.util.Arrays;

/** A primal-dual interior point method, step by step; see the solver of it. */
public final class BarrierIteration {
    private static final double MOST_SHIFT = 1e40;
    private static final double INACCURATE = 1e-5;
    private static final double MOST_MULTIPLIER = 1e3;
    private static final int MOST_UNSEARCHED = 5;

    private final SlackForm form;
    private final Evaluation evaluation;
    private final BarrierSystem system;
    private final LineSearch search;
    private final Direction step;
    private final double[] hessian;
    private final double leastMu;
    private double mu;
    private double lastShift;
    private double size = Double.NaN;
    private int unsearched;
    private BarrierPoint at;
    private BarrierPoint trial;
    private Restoration restoration;

    /** At the start of a program. */
    public BarrierIteration(NonlinearProgram program, double firstMu, double leastMu) {
        this.form = new SlackForm(program);
        this.evaluation = program.evaluation();
        this.at = BarrierPoint.start(form, evaluation);
        this.trial = at.another(evaluation);
        this.system = new BarrierSystem(form);
        this.search = new LineSearch(system);
        this.step = new Direction(form.size(), form.equations());
        this.hessian = new double[program.hessian().size()];
        this.mu = firstMu;
        this.leastMu = leastMu;
        chooseMultipliers();
    }

    /** The natural residual. */
    public double residual() {
        double residual = at.values().residual(form.multipliers(at.y()));
        if (!Double.isFinite(residual)) {
            throw new Diverged("not finite: values or first derivatives at the iterate");
        }
        return residual;
    }

    /** x and the multipliers of c; a copy. */
    public Iterate iterate() {
        return new Iterate(at.values().x().clone(), form.multipliers(at.y()), size);
    }

    /** One iteration. */
    public void step() {
        if (restoration != null) {
            restore();
            return;
        }
        lowerBarrier();
        solve();
        double tau = Math.max(0.99, 1 - mu);
        double largest = step.largestSize(at, tau);
        size = step.isTiny(at) ? unsearched(largest) : search.search(at, step, mu, largest, trial);
        if (Double.isNaN(size) && at.infeasibility() <= 1e-8) {
            size = unsearched(largest);
        } else if (!Double.isNaN(size) && !step.isTiny(at)) {
            unsearched = 0;
        }
        if (Double.isNaN(size)) {
            search.forbid(at, mu);
            restoration = new Restoration(system, form, at, mu);
            restore();
        } else {
            trial.moveMultipliers(at, size, step, step.largestDualSize(at, tau), mu);
            accept();
        }
    }

    /** A step that rounding leaves nothing to search by. */
    private double unsearched(double largest) {
        if (++unsearched > MOST_UNSEARCHED) {
            throw new Diverged("stalled: no step decreases the barrier function");
        }
        search.forget();
        trial.moveTo(at, largest, step.z());
        return largest;
    }

    private void accept() {
        BarrierPoint left = at;
        at = trial;
        trial = left;
        at.values().differentiate();
    }

    private void restore() {
        size = restoration.step(at, trial);
        accept();
        if (restoration.isDone(at) && search.passes(at, mu)) {
            restoration = null;
            at.centre(mu);
            chooseMultipliers();
        }
    }

    /** Equation 7: mu := max(least, min(0.2 mu, mu^1.5)) while the barrier problem is solved to 10 mu. */
    private void lowerBarrier() {
        while (mu > leastMu && at.error(mu) <= 10 * mu) {
            mu = Math.max(leastMu, Math.min(0.2 * mu, Math.pow(mu, 1.5)));
            search.forget();
        }
    }

    /** y that makes grad_z L least, unless that is large (section 3.6). */
    private void chooseMultipliers() {
        double[] ones = new double[form.size()];
        double[] gradient = new double[form.size()];
        double[] solution = new double[system.rows()];
        Arrays.fill(ones, 1);
        at.multipliers(new double[form.equations()]);
        form.lagrangianGradient(at.values(), at.y(), gradient);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = form.isFixed(i) ? 0 : gradient[i] - at.v()[i] + at.w()[i];
        }
        system.assemble(at, new double[hessian.length], ones, 0);
        system.factorise(0);
        system.solveNegative(gradient, new double[form.equations()], solution);
        double[] y = Arrays.copyOfRange(solution, form.size(), solution.length);
        if (Arrays.stream(y).allMatch(value -> Math.abs(value) <= MOST_MULTIPLIER)) {
            at.multipliers(y);
        }
    }

    /** W, of the scaled Lagrangian. */
    private double[] hessian() {
        double scale = form.objectiveScale();
        double[] lambda = form.multipliers(at.y());
        for (int j = 0; j < lambda.length; j++) {
            lambda[j] *= scale;
        }
        evaluation.hessian(at.values().x(), scale, lambda, hessian);
        return hessian;
    }

    /** The Newton step, its matrix made positive definite on the null space of E (section 3.1, Algorithm IC). */
    private void solve() {
        double[] S = curvatureOfBounds();
        double[] W = hessian();
        double[] gradient = at.barrierGradient(mu);
        double[] solution = new double[system.rows()];
        system.assemble(at, W, S, 0);
        if (!system.isFinite()) {
            throw new Diverged("not finite: second derivatives at the iterate");
        }
        correctInertia();
        if (!(system.solveNegative(gradient, at.e(), solution) < INACCURATE)) {
            system.assemble(at, W, S, 1e-8 * Math.pow(mu, 0.25));
            correctInertia();
            system.solveNegative(gradient, at.e(), solution);
        }
        step.take(solution, at, mu);
    }

    private void correctInertia() {
        if (system.factorise(0)) {
            return;
        }
        double factor = lastShift == 0 ? 100 : 8;
        double shift = lastShift == 0 ? 1e-4 : Math.max(1e-20, lastShift / 3);
        while (!system.factorise(shift)) {
            shift *= factor;
            if (shift > MOST_SHIFT) {
                throw new Diverged("singular: no shift of the Hessian makes the system solvable");
            }
        }
        lastShift = shift;
    }

    private double[] curvatureOfBounds() {
        double[] S = new double[form.size()];
        for (int i = 0; i < S.length; i++) {
            S[i] += at.hasLower(i) ? at.v()[i] / at.aboveLower(i) : 0;
            S[i] += at.hasUpper(i) ? at.w()[i] / at.belowUpper(i) : 0;
        }
        return S;
    }
}
