package dev.touchstone.family.nonlinear.program;

import java.util.Arrays;

/** Lower and upper bounds, infinite where there are none; equal where a value is fixed. The arrays are not changed. */
public final class Bounds {
    private final double[] lower;
    private final double[] upper;

    public Bounds(double[] lower, double[] upper) {
        if (lower.length != upper.length) {
            throw new IllegalArgumentException(
                    "%d lower and %d upper bounds; each value has both".formatted(lower.length, upper.length));
        }
        this.lower = lower;
        this.upper = upper;
    }

    /** The lower bounds; not a copy. */
    public double[] lower() {
        return lower;
    }

    /** The upper bounds; not a copy. */
    public double[] upper() {
        return upper;
    }

    /** No bounds on n values. */
    public static Bounds none(int n) {
        double[] lower = new double[n];
        double[] upper = new double[n];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        return new Bounds(lower, upper);
    }

    /** n values that must be zero. */
    public static Bounds zero(int n) {
        return new Bounds(new double[n], new double[n]);
    }

    /** Number of values. */
    public int size() {
        return lower.length;
    }

    /** The nearest value between the bounds of one, counted from 0. */
    public double project(int i, double value) {
        return Math.max(lower[i], Math.min(upper[i], value));
    }

    /** How far a value lies outside. */
    public double violation(int i, double value) {
        return Math.max(0, Math.max(lower[i] - value, value - upper[i]));
    }

    boolean areInfinite() {
        return Arrays.stream(lower).allMatch(v -> v == Double.NEGATIVE_INFINITY)
                && Arrays.stream(upper).allMatch(v -> v == Double.POSITIVE_INFINITY);
    }

    boolean areEqual() {
        return Arrays.equals(lower, upper);
    }
}
