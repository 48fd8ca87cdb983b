package dev.touchstone.family.nonlinear.augmented;

/** A function of n variables. */
public interface SmoothFunction {
    /** The value at x, infinite or NaN where there is none. */
    double value(double[] x);

    /** Writes the n first derivatives at the point that the last value was asked at. */
    void gradient(double[] gradient);
}
