package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.EqualityConstrainedSolver;
import dev.touchstone.suite.sketchednewton.merit.AccuracyCondition;
import dev.touchstone.suite.sketchednewton.merit.AdaptivePenalties;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.ExactAugmentedLagrangian;
import dev.touchstone.suite.sketchednewton.merit.PenaltySettings;
import dev.touchstone.suite.sketchednewton.sketches.InnerSolver;
import dev.touchstone.suite.sketchednewton.sketches.RowSampling;
import dev.touchstone.suite.sketchednewton.sketches.Sketch;
import dev.touchstone.suite.sketchednewton.sketches.SketchSettings;
import dev.touchstone.suite.sketchednewton.sketches.SketchSize;

/**
 * AdaSketch-Newton: Newton's method for min f(x) subject to c(x) = a whose systems A z = b are solved inexactly by random
 * sketches, as accurately as a decrease of the exact augmented Lagrangian needs:
 *
 * <pre>
 * A := [B G'; G 0], b := -(grad_x L; c), z := 0
 * repeat  improve z until ||A|| psi ||Az - b|| &lt;= theta_k delta ||b||
 *         q := slope of L_eta along z
 *         if q &lt;= -eta2/2 ||b||^2: leave, else eta1 := nu^2 eta1, eta2 := eta2/nu, delta := delta/nu^4 or less
 * (x; lambda) := (x; lambda) + a z, where a is the first of 1, 1/2, 1/4 ... that decreases L_eta by Armijo's rule
 * </pre>
 *
 * <p>A step is one such iteration. The method ends at ||(grad_x L; c)|| at most the tolerance.
 */
public final class AdaSketchNewton implements EqualityConstrainedSolver<AdaSketchNewton.Settings> {
    /**
     * Hyperparameters.
     *
     * @param sketches settings of the linear solver
     * @param outer settings of the outer loop
     * @param accuracy the condition on the residual of a direction
     * @param penalties settings of the penalties and the line search
     * @param kkt settings of the systems
     * @param theta the factor of the accuracy in iteration k
     */
    public record Settings(
            SketchSettings sketches,
            OuterSettings outer,
            AccuracyCondition accuracy,
            PenaltySettings penalties,
            KktSettings kkt,
            Theta theta) {}

    @Override
    public String name() {
        return "adasketch-newton";
    }

    @Override
    public String source() {
        return "I. Hong, S. Na, M. W. Mahoney, M. Kolar, \"Constrained optimization via exact augmented Lagrangian and "
                + "randomized iterative sketching\", ICML 2023, arXiv 2305.18379";
    }

    /** The settings of the authors' released code for CUTEst. */
    @Override
    public Settings defaults() {
        return new Settings(
                new SketchSettings(Sketch.GV, SketchSize.of("1"), RowSampling.UNIFORM, 100_000),
                OuterSettings.released(),
                AccuracyCondition.BOUND,
                new PenaltySettings(1, 0.1, 0.1, 0.1, 1.5),
                KktSettings.released(1e-2, 1e-6),
                Theta.of("1"));
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        Evaluation evaluation = problem.evaluation();
        MethodVersion version = settings.outer().mode();
        KktSystem system = settings.kkt().system(problem, evaluation);
        var merit = new ExactAugmentedLagrangian(problem, evaluation, version.curvature());
        var search = new ArmijoSearch(settings.penalties().beta());
        var penalties = new AdaptivePenalties(
                settings.penalties(), settings.accuracy(), settings.kkt().xiB());
        InnerSolver inner = settings.sketches().solver(problem, version.firstResidual(), run.random("sketch"));
        int innerSteps = settings.sketches().innerSteps();
        var iterates = new OuterIterates(problem, evaluation, settings.outer(), run);
        for (int k = 0; iterates.proceed(); k++) {
            KktPoint at = iterates.at();
            system.assemble(at);
            system.refuseSingular(settings.kkt().xiG());
            penalties.adaptTo(system);
            merit.linearise(at);
            inner.begin(system.matrix(), system.b());
            double theta = settings.theta().at(k, at.residual());
            inner.reduce(theta * penalties.mostResidual(), innerSteps);
            while (!penalties.areExhausted() && merit.slope(inner.z(), penalties) > penalties.leastDescent()) {
                penalties.raise();
                inner.reduce(theta * penalties.mostResidual(), innerSteps);
            }
            double slope = merit.slope(inner.z(), penalties);
            iterates.search(search, inner.z(), slope, ExactAugmentedLagrangian.of(penalties));
            iterates.evaluateAgain();
        }
        return iterates.end();
    }
}
