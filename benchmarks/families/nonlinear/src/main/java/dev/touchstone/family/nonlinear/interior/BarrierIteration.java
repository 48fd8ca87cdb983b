package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;

/** The iteration of a primal-dual interior point method, one {@link #step} at a time; {@code InteriorPoint} describes it. */
public final class BarrierIteration {
    private static final double FEASIBLE = 1e-8;
    private static final int MOST_UNSEARCHED = 5;

    private final SlackForm form;
    private final BarrierSystem system;
    private final BarrierNewton newton;
    private final FilterLineSearch search;
    private final PrimalDualStep step;
    private final double leastMu;
    private BarrierProblem problem;
    private double size = Double.NaN;
    private int unsearched;
    private BarrierPoint at;
    private BarrierPoint trial;
    private FeasibilityRestoration restoration;

    /**
     * The iteration from the start of a program.
     *
     * @param firstMu the first barrier parameter
     * @param leastMu the last one
     */
    public BarrierIteration(NonlinearProgram program, double firstMu, double leastMu) {
        Evaluation evaluation = program.evaluation();
        this.form = new SlackForm(program);
        this.at = BarrierPoint.start(form, evaluation);
        this.trial = at.another(evaluation);
        this.system = new BarrierSystem(form);
        this.newton = new BarrierNewton(form, evaluation, system);
        this.search = new FilterLineSearch(system);
        this.step = new PrimalDualStep(form.size(), form.equations());
        this.problem = new BarrierProblem(form, firstMu);
        this.leastMu = leastMu;
        newton.chooseMultipliers(at);
    }

    /**
     * The natural residual of the iterate.
     *
     * @throws Diverged if it is not finite
     */
    public double residual() {
        return at.values().finiteResidual(form.multipliers(at.y()));
    }

    /** x and the multipliers of c; a copy. */
    public PrimalDualPoint iterate() {
        return new PrimalDualPoint(at.values().x().clone(), form.multipliers(at.y()), size);
    }

    /**
     * Makes one iteration.
     *
     * @throws Diverged if there is no step, or none leads on
     */
    public void step() {
        if (restoration != null) {
            restore();
            return;
        }
        lowerBarrier();
        newton.solve(at, problem, step);
        size = search(step.largestSize(at, problem.tau()));
        if (Double.isNaN(size)) {
            search.forbid(at, problem);
            restoration = new FeasibilityRestoration(system, form, at, problem.mu());
            restore();
        } else {
            trial.moveMultipliers(at, size, step, step.largestDualSize(at, problem.tau()), problem.mu());
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

    /** Takes a step as it is, where rounding hides its effect from a search. */
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
