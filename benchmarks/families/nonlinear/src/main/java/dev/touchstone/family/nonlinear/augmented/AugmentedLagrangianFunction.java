package dev.touchstone.family.nonlinear.augmented;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.FirstOrder;

/**
 * The augmented Lagrangian of Powell, Hestenes and Rockafellar, f(x) + rho/2 ||u - P(u)||^2 with u = c(x) + lambda/rho, where P
 * is the projection on [a, b]. Its gradient is grad f + G' rho (u - P(u)), so that rho (u - P(u)) are the next multipliers.
 */
public final class AugmentedLagrangianFunction implements SmoothFunction {
    private final FirstOrder values;
    private final Bounds range;
    private final double[] lambda;
    private double rho;

    /**
     * The function of a program; its penalty is to be set before a value is asked.
     *
     * @param values evaluated by this function
     * @param range a and b
     * @param lambda m multipliers; not copied
     */
    public AugmentedLagrangianFunction(FirstOrder values, Bounds range, double[] lambda) {
        this.values = values;
        this.range = range;
        this.lambda = lambda;
    }

    /** rho := penalty. */
    public void penalise(double penalty) {
        rho = penalty;
    }

    /** rho. */
    public double penalty() {
        return rho;
    }

    /** lambda; not a copy. */
    public double[] multipliers() {
        return lambda;
    }

    @Override
    public double value(double[] x) {
        values.evaluate(x);
        double sum = 0;
        for (int j = 0; j < lambda.length; j++) {
            double next = nextMultiplier(j);
            sum += next * next;
        }
        return values.objective() + sum / (2 * rho);
    }

    @Override
    public void gradient(double[] gradient) {
        values.differentiate();
        System.arraycopy(values.gradient(), 0, gradient, 0, gradient.length);
        values.jacobian().addTransposeTimes(nextMultipliers(), gradient);
    }

    private double nextMultiplier(int j) {
        double u = values.c()[j] + lambda[j] / rho;
        return rho * (u - range.project(j, u));
    }

    /** rho (u - P(u)) at the point of the last value, a new vector of m numbers. */
    public double[] nextMultipliers() {
        double[] next = new double[lambda.length];
        for (int j = 0; j < next.length; j++) {
            next[j] = nextMultiplier(j);
        }
        return next;
    }

    /** The largest |c - P(c + lambda/rho)|: infeasibility, or slackness of a constraint that has a multiplier. */
    public double infeasibility() {
        double most = 0;
        for (int j = 0; j < lambda.length; j++) {
            most = Math.max(most, Math.abs(range.naturalResidual(j, values.c()[j], lambda[j] / rho)));
        }
        return most;
    }
}
