package dev.touchstone.family.nonlinear.solvers;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.quadratic.QuadraticSteps;
import java.util.Optional;

/**
 * Sequential quadratic programming with a line search, for programs whose n by n matrices may be dense:
 *
 * <pre>
 * (d, lambda+) := solution of the quadratic program at x, its constraints elastic at the price nu
 * x := x + a d, where a is the first of 1, 1/2, 1/4 ... that decreases f + nu ||c - P(c)||_1 by Armijo's rule;
 *      before 1/2 a step for the constraints' curvature is tried
 * lambda := lambda + a (lambda+ - lambda), B by a damped BFGS update; B := I where there is no d, or no a for it
 * </pre>
 *
 * <p>A step is one such iteration. Ends at a natural residual of at most the tolerance, and between two iterations of the
 * quadratic program's solver if the thread is interrupted.
 */
public final class SequentialQuadratic
        implements Solver<NonlinearProgram, PrimalDualPoint, SequentialQuadratic.Settings> {
    private static final int MOST_VARIABLES = 1000;

    /**
     * Hyperparameters.
     *
     * @param tolerance of the natural residual
     * @param nu the first price of a violation
     * @param eta the share of the predicted decrease that a step must achieve
     */
    public record Settings(double tolerance, double nu, double eta) {
        public Settings {
            Refusals.require(tolerance >= 0, "tolerance", tolerance, "not negative");
            Refusals.require(nu > 0, "nu", nu, "positive");
            Refusals.require(eta > 0 && eta < 0.5, "eta", eta, "in (0, 1/2)");
        }
    }

    @Override
    public String name() {
        return "sqp";
    }

    @Override
    public String source() {
        return "J. Nocedal, S. J. Wright, \"Numerical Optimization\", 2nd ed., 2006, chapter 18, Algorithm 18.3";
    }

    /** eta as the source has it for Armijo's rule; nu is our choice, and grows where violations stay. */
    @Override
    public Settings defaults() {
        return new Settings(1e-6, 10, 1e-4);
    }

    @Override
    public Optional<String> declines(NonlinearProgram problem) {
        return problem.variables() <= MOST_VARIABLES
                ? Optional.empty()
                : Optional.of("has %d variables; this stores dense matrices, of %d at most"
                        .formatted(problem.variables(), MOST_VARIABLES));
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        var steps = new QuadraticSteps(problem, settings.nu(), settings.eta());
        while (isOpen(steps, settings) && run.proceed(steps.iterate())) {
            steps.step();
        }
        return steps.iterate();
    }

    private static boolean isOpen(QuadraticSteps steps, Settings settings) {
        double residual = steps.residual();
        if (!Double.isFinite(residual)) {
            throw new Diverged("not finite: values or first derivatives at the iterate");
        }
        return residual > settings.tolerance();
    }
}
