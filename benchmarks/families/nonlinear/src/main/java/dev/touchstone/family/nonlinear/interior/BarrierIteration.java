package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;

/** A primal-dual interior point method, step by step; see the solver of it. */
public final class BarrierIteration {
    private static final double FEASIBLE = 1e-8;
    private static final int MOST_UNSEARCHED = 5;

    private final SlackForm form;
    private final BarrierSystem system;
    private final NewtonStep newton;
    private final LineSearch search;
    private final Direction step;
    private final double leastMu;
    private BarrierProblem problem;
    private double size = Double.NaN;
    private int unsearched;
    private BarrierPoint at;
    private BarrierPoint trial;
    private Restoration restoration;

    /** At the start of a program. */
    public BarrierIteration(NonlinearProgram program, double firstMu, double leastMu) {
        Evaluation evaluation = program.evaluation();
        this.form = new SlackForm(program);
        this.at = BarrierPoint.start(form, evaluation);
        this.trial = at.another(evaluation);
        this.system = new BarrierSystem(form);
        this.newton = new NewtonStep(form, evaluation, system);
        this.search = new LineSearch(system);
        this.step = new Direction(form.size(), form.equations());
        this.problem = new BarrierProblem(form, firstMu);
        this.leastMu = leastMu;
        newton.chooseMultipliers(at);
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
    public PrimalDualPoint iterate() {
        return new PrimalDualPoint(at.values().x().clone(), form.multipliers(at.y()), size);
    }

    /** One iteration. */
    public void step() {
        if (restoration != null) {
            restore();
            return;
        }
        lowerBarrier();
        newton.solve(at, problem, step);
        double tau = Math.max(0.99, 1 - problem.mu());
        size = search(step.largestSize(at, tau));
        if (Double.isNaN(size)) {
            search.forbid(at, problem);
            restoration = new Restoration(system, form, at, problem.mu());
            restore();
        } else {
            trial.moveMultipliers(at, size, step, step.largestDualSize(at, tau), problem.mu());
            accept();
        }
    }

    /** Leaves the next point in the trial and returns its step size; NaN if feasibility must be restored first. */
    private double search(double largest) {
        if (step.isTiny(at)) {
            return unsearched(largest);
        }
        double found = search.search(at, step, problem, largest, trial);
        if (Double.isNaN(found)) {
            return at.infeasibility() <= FEASIBLE ? unsearched(largest) : found;
        }
        unsearched = 0;
        return found;
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
        if (restoration.isDone(at) && search.passes(at, problem)) {
            restoration = null;
            at.centre(problem.mu());
            newton.chooseMultipliers(at);
        }
    }

    /** mu := max(least, min(0.2 mu, mu^1.5)) while the barrier problem is solved to 10 mu. */
    private void lowerBarrier() {
        double mu = problem.mu();
        while (mu > leastMu && problem.error(at) <= 10 * mu) {
            mu = Math.max(leastMu, Math.min(0.2 * mu, Math.pow(mu, 1.5)));
            problem = new BarrierProblem(form, mu);
            search.forget();
        }
    }
}
