package dev.touchstone.family.nonlinear.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.interior.BarrierIteration;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;

/**
 * A primal-dual interior point method with a filter line search, for all programs: Newton steps towards solutions of
 *
 * <pre>  min f(x) - mu sum log(z - l) - mu sum log(u - z) subject to e(z) = 0, z = (x; s), c(x) = s,  </pre>
 *
 * as mu goes to 0. Simplified: bounds are not relaxed, restoration minimises the 2-norm of the infeasibility, there is
 * no watchdog and no acceptable level, and mu goes on to {@code leastMu} until the natural residual is at most the tolerance.
 */
public final class InteriorPoint implements Solver<NonlinearProgram, PrimalDualPoint, InteriorPoint.Settings> {
    /**
     * Hyperparameters.
     *
     * @param tolerance of the natural residual
     * @param mu the first barrier parameter
     * @param leastMu the last one
     */
    public record Settings(double tolerance, double mu, double leastMu) {
        public Settings {
            Refusals.require(tolerance >= 0, "tolerance", tolerance, "not negative");
            Refusals.require(mu > 0, "mu", mu, "positive");
            Refusals.require(leastMu > 0 && leastMu <= mu, "leastMu", leastMu, "positive and at most mu");
        }
    }

    @Override
    public String name() {
        return "interior-point";
    }

    @Override
    public String source() {
        return "A. Waechter, L. T. Biegler, \"On the implementation of an interior-point filter line-search algorithm for "
                + "large-scale nonlinear programming\", Math. Program. 106, 2006";
    }

    /**
     * mu and the tolerance are those of the source's tests; a least mu of 1e-18 lets the natural residual, of order sqrt(mu)
     * where multipliers vanish, reach 1e-8.
     */
    @Override
    public Settings defaults() {
        return new Settings(1e-8, 0.1, 1e-18);
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        var iteration = new BarrierIteration(problem, settings.mu(), settings.leastMu());
        while (iteration.residual() > settings.tolerance() && run.proceed(iteration.iterate())) {
            iteration.step();
        }
        return iteration.iterate();
    }
}
