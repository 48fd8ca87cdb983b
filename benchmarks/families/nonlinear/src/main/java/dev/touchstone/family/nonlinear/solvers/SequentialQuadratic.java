package dev.touchstone.family.nonlinear.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.family.nonlinear.quadratic.SqpIteration;
import java.util.Optional;

/**
 * Sequential quadratic programming with a line search, for programs small enough for dense n by n matrices:
 *
 * <pre>
 * (d, lambda+) := solution of the quadratic program at x whose constraints are elastic at the price nu
 * x := x + a d, where a is the first of 1, 1/2, 1/4 ... that decreases f + nu ||c - P(c)||_1 by Armijo's rule;
 *      between 1 and 1/2 a second-order correction is tried
 * lambda := lambda + a (lambda+ - lambda), B by a damped BFGS update; B := I where there is no d, or no a for it
 * </pre>
 *
 * <p>A step is one such iteration. The method ends at a natural residual of at most the tolerance. An interrupt ends it between
 * two iterations of the quadratic program's solver.
 */
public final class SequentialQuadratic
        implements Solver<NonlinearProgram, PrimalDualPoint, SequentialQuadratic.Settings> {
    private static final int MOST_VARIABLES = 1000;

    /**
     * Hyperparameters.
     *
     * @param tolerance the natural residual at which the method ends
     * @param nu the first price of a violation
     * @param eta the share of the predicted decrease that a step must achieve
     */
    public record Settings(double tolerance, double nu, double eta) {
        public Settings {
            SettingRange.notNegative("tolerance", tolerance);
            SettingRange.positive("nu", nu);
            SettingRange.lessThanHalf("eta", eta);
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

    /** The source's eta for Armijo's rule. The first nu is our choice; the method raises it where violations stay. */
    @Override
    public Settings defaults() {
        return new Settings(1e-6, 10, 1e-4);
    }

    @Override
    public Optional<String> declines(NonlinearProgram problem) {
        return problem.variables() <= MOST_VARIABLES
                ? Optional.empty()
                : Optional.of("has %d variables; this stores dense matrices of at most %d"
                        .formatted(problem.variables(), MOST_VARIABLES));
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        var iteration = new SqpIteration(problem, settings.nu(), settings.eta());
        while (iteration.residual() > settings.tolerance() && run.proceed(iteration.iterate())) {
            iteration.step();
        }
        return iteration.iterate();
    }
}
