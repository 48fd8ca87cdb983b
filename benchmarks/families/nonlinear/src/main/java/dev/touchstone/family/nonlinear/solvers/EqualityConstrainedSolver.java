package dev.touchstone.family.nonlinear.solvers;

import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.Optional;

/**
 * A solver of min f(x) subject to c(x) = a, which declines programs with bounds or inequalities.
 *
 * @param <H> its hyperparameters
 */
public interface EqualityConstrainedSolver<H extends Record> extends Solver<NonlinearProgram, PrimalDualPoint, H> {
    @Override
    default Optional<String> declines(NonlinearProgram problem) {
        return problem.isEqualityConstrained()
                ? Optional.empty()
                : Optional.of("has bounds or inequalities; this takes equality constraints only");
    }
}
