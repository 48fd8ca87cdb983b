package dev.touchstone.family.nonlinear.augmented;

/** A differentiable function of n variables. */
public interface SmoothFunction {
    /** The value at x; infinite or NaN where the function is not defined. */
    double value(double[] x);

    /** Writes the n first derivatives at the point of the last {@link #value}. */
    void gradient(double[] gradient);
}
