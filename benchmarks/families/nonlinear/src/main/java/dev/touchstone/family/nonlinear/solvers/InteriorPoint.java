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
 * as mu goes to 0. A step is one iteration. The method ends at a natural residual of at most the tolerance; until then mu falls, to
 * {@code leastMu} at the least. Unlike the source, this relaxes no bounds, restores feasibility by minimising the 2-norm of the
 * infeasibility, and has neither a watchdog nor an acceptable level.
 */
public final class InteriorPoint implements Solver<NonlinearProgram, PrimalDualPoint, InteriorPoint.Settings> {
    /**
     * Hyperparameters.
     *
     * @param tolerance the natural residual at which the method ends
     * @param mu the first barrier parameter
     * @param leastMu the least barrier parameter
     */
    public record Settings(double tolerance, double mu, double leastMu) {
        public Settings {
            SettingRange.notNegative("tolerance", tolerance);
            SettingRange.positive("mu", mu);
            SettingRange.positiveAndAtMost("leastMu", leastMu, "mu", mu);
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
     * The source's own mu and tolerance. A least mu of 1e-18 lets the natural residual, which is of order sqrt(mu) where
     * multipliers vanish, reach 1e-8.
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
