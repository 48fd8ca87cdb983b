package dev.touchstone.family.learning;

import java.util.function.ToDoubleFunction;

/** Difference quotients, the independent check of every derivative. */
public final class Quotients {
    /** A step whose quotients err by H^2 f''' / 6 and by rounding of f / H, both below 1e-9 for values about 1. */
    public static final double H = 1e-5;

    private Quotients() {}

    /** (f(x + H e_i) - f(x - H e_i)) / 2H; x is the same afterwards. */
    public static double central(ToDoubleFunction<double[]> f, double[] x, int i) {
        double at = x[i];
        x[i] = at + H;
        double above = f.applyAsDouble(x);
        x[i] = at - H;
        double below = f.applyAsDouble(x);
        x[i] = at;
        return (above - below) / (2 * H);
    }
}
