package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.MeritFunction;

/** The iterates of an outer loop: the current one, and the point that the line search moves and that then becomes current. */
final class OuterIterates {
    private final OuterSettings settings;
    private final Run<PrimalDualPoint> run;
    private KktPoint at;
    private KktPoint trial;

    /** The iterates from the start of a program, which is evaluated. */
    OuterIterates(NonlinearProgram program, Evaluation evaluation, OuterSettings settings, Run<PrimalDualPoint> run) {
        this.settings = settings;
        this.run = run;
        this.at = new KktPoint(program, evaluation).evaluate();
        this.trial = new KktPoint(program, evaluation);
    }

    /**
     * Whether another iteration is wanted: the residual is more than the tolerance, and the run goes on.
     *
     * @throws dev.touchstone.api.Diverged if the residual is not finite
     */
    boolean proceed() {
        return at.isBeyond(settings.tolerance()) && run.proceed(at.iterate());
    }

    /** The current iterate. */
    KktPoint at() {
        return at;
    }

    /** Makes the first point along z that a line search accepts current; the merit function has evaluated it. */
    void search(ArmijoSearch search, double[] z, double slope, MeritFunction merit) {
        search.search(at, z, slope, merit, trial);
        KktPoint left = at;
        at = trial;
        trial = left;
    }

    /** Evaluates first derivatives at an iterate whose f and c the line search has evaluated; as released f and c once more. */
    void complete() {
        if (settings.mode().evaluatesTwice()) {
            at.evaluateFunctions();
        }
        at.evaluateDerivatives();
    }

    /** Evaluates once more, as released, an iterate that the line search has evaluated with its first derivatives. */
    void evaluateAgain() {
        if (settings.mode().evaluatesTwice()) {
            at.evaluate();
        }
    }

    /** The last iterate. */
    PrimalDualPoint end() {
        return at.iterate();
    }
}
