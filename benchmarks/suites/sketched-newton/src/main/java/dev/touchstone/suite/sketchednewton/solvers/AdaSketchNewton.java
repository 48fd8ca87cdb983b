package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.kkt.HessianModification;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.solvers.Refusals;
import dev.touchstone.suite.sketchednewton.merit.Accuracy;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.ExactAugmentedLagrangian;
import dev.touchstone.suite.sketchednewton.merit.Penalties;
import dev.touchstone.suite.sketchednewton.sketches.InnerSolver;
import dev.touchstone.suite.sketchednewton.sketches.Sampling;
import dev.touchstone.suite.sketchednewton.sketches.Sketch;
import dev.touchstone.suite.sketchednewton.sketches.SketchPlan;
import dev.touchstone.suite.sketchednewton.sketches.SketchSize;
import java.util.Optional;

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
 * <p>A step is one such iteration. Ends at ||(grad_x L; c)|| at most the tolerance.
 */
public final class AdaSketchNewton implements Solver<NonlinearProgram, PrimalDualPoint, AdaSketchNewton.Settings> {
    /**
     * Hyperparameters.
     *
     * @param sketch how the systems are solved
     * @param sketchSize q, the columns of a sketch
     * @param sampling the law of rows, for sketches that choose rows
     * @param innerSteps the most steps of one improvement of z
     * @param mode as released or as written
     * @param accuracy what a direction's residual is compared with
     * @param eta1 the first penalty of c
     * @param eta2 the first penalty of grad_x L
     * @param delta the first accuracy
     * @param xiB the least eigenvalue of a modified Hessian
     * @param beta the share of the slope that a step must decrease L_eta by
     * @param nu by powers of it the penalties change
     * @param theta the accuracy's factor in iteration k
     * @param tolerance of ||(grad_x L; c)||
     * @param xiG a system is singular where lambda_min(G G') is less
     * @param tolB the Hessian is modified where its least eigenvalue on the null space of G is less
     */
    public record Settings(
            Sketch sketch,
            SketchSize sketchSize,
            Sampling sampling,
            int innerSteps,
            Mode mode,
            Accuracy accuracy,
            double eta1,
            double eta2,
            double delta,
            double xiB,
            double beta,
            double nu,
            Theta theta,
            double tolerance,
            double xiG,
            double tolB) {
        public Settings {
            Refusals.require(innerSteps >= 1, "innerSteps", innerSteps, "at least 1");
            Refusals.require(eta1 > 0, "eta1", eta1, "positive");
            Refusals.require(eta2 > 0, "eta2", eta2, "positive");
            Refusals.require(delta > 0 && delta < 1, "delta", delta, "in (0, 1)");
            Refusals.require(xiB > 0, "xiB", xiB, "positive");
            Refusals.require(beta > 0 && beta < 0.5, "beta", beta, "in (0, 1/2)");
            Refusals.require(nu > 1, "nu", nu, "more than 1");
            Refusals.require(tolerance >= 0, "tolerance", tolerance, "not negative");
            Refusals.require(xiG >= 0, "xiG", xiG, "not negative");
            Refusals.require(!Double.isNaN(tolB), "tolB", tolB, "a number");
        }

        Penalties penalties() {
            return new Penalties(accuracy, eta1, eta2, delta, xiB, beta, nu);
        }
    }

    @Override
    public String name() {
        return "adasketch-newton";
    }

    @Override
    public String source() {
        return "I. Hong, S. Na, M. W. Mahoney, M. Kolar, \"Constrained optimization via exact augmented Lagrangian and "
                + "randomized iterative sketching\", ICML 2023, arXiv 2305.18379";
    }

    /** Those of the authors' released code for CUTEst. */
    @Override
    public Settings defaults() {
        return new Settings(
                Sketch.GV,
                SketchSize.of("1"),
                Sampling.UNIFORM,
                100_000,
                Mode.AS_RELEASED,
                Accuracy.BOUND,
                1,
                0.1,
                0.1,
                0.1,
                0.1,
                1.5,
                Theta.of("1"),
                1e-4,
                1e-2,
                1e-6);
    }

    @Override
    public Optional<String> declines(NonlinearProgram problem) {
        return Refusals.inequalities(problem);
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        Evaluation evaluation = problem.evaluation();
        var system = new KktSystem(problem, evaluation, new HessianModification(settings.xiB(), settings.tolB()));
        var merit = new ExactAugmentedLagrangian(
                problem, evaluation, settings.mode().curvature());
        var search = new ArmijoSearch(settings.beta());
        Penalties penalties = settings.penalties();
        InnerSolver inner = inner(problem, settings, run);
        KktPoint at = new KktPoint(problem, evaluation).evaluate();
        KktPoint trial = new KktPoint(problem, evaluation);
        for (int k = 0; Refusals.isOpen(at, settings.tolerance()) && run.proceed(at.iterate()); k++) {
            system.assemble(at);
            Refusals.singular(system, settings.xiG());
            penalties.adaptTo(system);
            merit.linearise(at);
            inner.begin(system.matrix(), system.b());
            double theta = settings.theta().at(k, at.residual());
            inner.reduce(theta * penalties.mostResidual(), settings.innerSteps());
            while (!penalties.areExhausted() && merit.slope(inner.z(), penalties) > penalties.leastDescent()) {
                penalties.raise();
                inner.reduce(theta * penalties.mostResidual(), settings.innerSteps());
            }
            search.search(
                    at, inner.z(), merit.slope(inner.z(), penalties), ExactAugmentedLagrangian.of(penalties), trial);
            KktPoint left = at;
            at = trial;
            trial = left;
            if (settings.mode().evaluatesTwice()) {
                at.evaluate();
            }
        }
        return at.iterate();
    }

    private static InnerSolver inner(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        int size = problem.variables() + problem.constraints();
        return settings.sketch()
                .solver(new SketchPlan(
                        size,
                        problem.variables(),
                        settings.sketchSize().of(size),
                        settings.sampling(),
                        settings.mode().firstResidual(),
                        run.random("sketch"),
                        problem.flops()));
    }
}
