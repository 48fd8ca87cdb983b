package dev.touchstone.family.nonlinear.solvers;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.augmented.AugmentedLagrangianFunction;
import dev.touchstone.family.nonlinear.augmented.ProjectedLbfgs;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.numerics.linear.Vectors;

/**
 * The augmented Lagrangian method for all programs, from first derivatives alone:
 *
 * <pre>
 * x := approximate argmin of f(x) + rho/2 ||u - P(u)||^2 in l &lt;= x &lt;= u, where u = c(x) + lambda/rho
 * if the infeasibility has not become less than tau times what it was: rho := gamma rho
 * lambda := rho (u - P(u))
 * </pre>
 *
 * <p>A step is one such iteration. The method ends at a natural residual of at most the tolerance.
 */
public final class AugmentedLagrangianLbfgs
        implements Solver<NonlinearProgram, PrimalDualPoint, AugmentedLagrangianLbfgs.Settings> {
    private static final double MOST_MULTIPLIER = 1e20;
    private static final double MOST_PENALTY = 1e20;
    private static final double FEASIBLE = 0.1;
    private static final double UNBOUNDED = -1e20;

    /**
     * Hyperparameters.
     *
     * @param tolerance the natural residual at which the method ends
     * @param tau the factor by which an iteration must decrease the infeasibility; otherwise rho grows
     * @param gamma the factor by which rho grows
     * @param pairs number of pairs that the L-BFGS matrix keeps
     * @param innerSteps the most steps of one minimisation
     */
    public record Settings(double tolerance, double tau, double gamma, int pairs, int innerSteps) {
        public Settings {
            SettingRange.notNegative("tolerance", tolerance);
            SettingRange.fraction("tau", tau);
            SettingRange.moreThan("gamma", gamma, 1);
            SettingRange.atLeast("pairs", pairs, 1);
            SettingRange.atLeast("innerSteps", innerSteps, 1);
        }
    }

    @Override
    public String name() {
        return "augmented-lagrangian-lbfgs";
    }

    @Override
    public String source() {
        return "R. Andreani, E. G. Birgin, J. M. Martinez, M. L. Schuverdt, \"On augmented Lagrangian methods with general "
                + "lower-level constraints\", SIAM J. Optim. 18, 2007; A. R. Conn, N. I. M. Gould, Ph. L. Toint, "
                + "\"LANCELOT\", 1992";
    }

    /** The first source's own tau, gamma and first rho; the others are usual values. */
    @Override
    public Settings defaults() {
        return new Settings(1e-6, 0.5, 10, 10, 1000);
    }

    @Override
    public PrimalDualPoint solve(NonlinearProgram problem, Settings settings, Run<PrimalDualPoint> run) {
        var values = new FirstOrder(problem, problem.evaluation());
        var function = new AugmentedLagrangianFunction(values, problem.constraintBounds(), problem.startMultipliers());
        var inner = new ProjectedLbfgs(function, problem.variableBounds(), settings.pairs());
        double[] x = start(problem, values);
        function.penalise(firstPenalty(values, problem.constraintBounds()));
        double infeasibility = Double.POSITIVE_INFINITY;
        double accuracy = Math.sqrt(settings.tolerance());
        while (isOpen(values, function, settings)
                && run.proceed(
                        new PrimalDualPoint(x.clone(), function.multipliers().clone()))) {
            inner.minimise(x, accuracy, settings.innerSteps());
            double before = infeasibility;
            infeasibility = function.infeasibility();
            double[] next = function.nextMultipliers();
            if (infeasibility > Math.max(settings.tau() * before, FEASIBLE * settings.tolerance())) {
                function.penalise(settings.gamma() * function.penalty());
            }
            take(next, function.multipliers());
            values.differentiate();
            accuracy = Math.max(0.1 * accuracy, 0.1 * settings.tolerance());
        }
        return new PrimalDualPoint(x, function.multipliers());
    }

    private static double[] start(NonlinearProgram problem, FirstOrder values) {
        Bounds box = problem.variableBounds();
        double[] x = problem.start();
        for (int i = 0; i < x.length; i++) {
            x[i] = box.project(i, x[i]);
        }
        values.evaluate(x);
        values.differentiate();
        return x;
    }

    /** rho = 2 |f| / ||c - P(c)||^2, between 1e-6 and 10. */
    private static double firstPenalty(FirstOrder values, Bounds range) {
        double[] outside = new double[range.size()];
        for (int j = 0; j < outside.length; j++) {
            outside[j] = range.violation(j, values.c()[j]);
        }
        double rho = 2 * Math.abs(values.objective()) / Vectors.dot(outside, outside);
        return Double.isNaN(rho) ? 10 : Math.max(1e-6, Math.min(10, rho));
    }

    private static void take(double[] next, double[] lambda) {
        for (int j = 0; j < lambda.length; j++) {
            lambda[j] = Math.max(-MOST_MULTIPLIER, Math.min(MOST_MULTIPLIER, next[j]));
        }
    }

    private static boolean isOpen(FirstOrder values, AugmentedLagrangianFunction function, Settings settings) {
        double residual = values.finiteResidual(function.multipliers());
        if (values.objective() < UNBOUNDED) {
            throw new Diverged("unbounded: f = %.3g".formatted(values.objective()));
        }
        if (function.penalty() > MOST_PENALTY) {
            throw new Diverged("infeasible: no penalty decreases the violation of constraints, %.3g"
                    .formatted(function.infeasibility()));
        }
        return residual > settings.tolerance();
    }
}
