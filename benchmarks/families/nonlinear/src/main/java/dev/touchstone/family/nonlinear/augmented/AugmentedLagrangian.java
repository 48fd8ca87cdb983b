package dev.touchstone.family.nonlinear.augmented;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.FirstOrder;

/**
 * f(x) + rho/2 ||u - P(u)||^2 with u = c(x) + lambda/rho, P the projection on [a, b]: the function of Powell, Hestenes and
 * Rockafellar. Its gradient is grad f + G' rho (u - P(u)), so that rho (u - P(u)) are the next multipliers.
 */
public final class AugmentedLagrangian implements SmoothFunction {
    private final FirstOrder values;
    private final Bounds range;
    private final double[] lambda;
    private double rho;

    /** lambda is given, and not copied. */
    public AugmentedLagrangian(FirstOrder values, Bounds range, double[] lambda) {
        this.values = values;
        this.range = range;
        this.lambda = lambda;
    }

    /** Sets rho. */
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
            double next = next(j);
            sum += next * next;
        }
        return values.objective() + sum / (2 * rho);
    }

    @Override
    public void gradient(double[] gradient) {
        values.differentiate();
        System.arraycopy(values.gradient(), 0, gradient, 0, gradient.length);
        values.addTransposed(nextMultipliers(), gradient);
    }

    private double next(int j) {
        double u = values.c()[j] + lambda[j] / rho;
        return rho * (u - range.project(j, u));
    }

    /** rho (u - P(u)) where the last value was asked. */
    public double[] nextMultipliers() {
        double[] next = new double[lambda.length];
        for (int j = 0; j < next.length; j++) {
            next[j] = next(j);
        }
        return next;
    }

    /** The largest |c - P(c + lambda/rho)|: infeasibility, or slackness where there is a multiplier. */
    public double infeasibility() {
        double most = 0;
        for (int j = 0; j < lambda.length; j++) {
            double c = values.c()[j];
            most = Math.max(most, Math.abs(c - range.project(j, c + lambda[j] / rho)));
        }
        return most;
    }
}
