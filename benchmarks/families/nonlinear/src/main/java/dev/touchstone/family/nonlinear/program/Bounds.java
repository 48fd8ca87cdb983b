package dev.touchstone.family.nonlinear.program;

import java.util.Arrays;

/**
 * Lower and upper bounds of n values: infinite where there is no bound, equal where a value is fixed. Indices count from 0.
 * The arrays are not copied and must not be changed.
 */
public final class Bounds {
    private final double[] lower;
    private final double[] upper;

    /** Bounds of as many values as both arrays have numbers. */
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

    /** Whether the bounds of value i are equal. */
    public boolean isFixed(int i) {
        return lower[i] == upper[i];
    }

    /** P(value): the nearest number between the bounds of value i. */
    public double project(int i, double value) {
        return Math.max(lower[i], Math.min(upper[i], value));
    }

    /** value - P(value + step) for the bounds of value i: zero where no step in this direction is possible. */
    public double naturalResidual(int i, double value, double step) {
        return value - project(i, value + step);
    }

    /** The distance of a value to the interval between the bounds of value i. */
    public double violation(int i, double value) {
        return Math.max(0, Math.max(lower[i] - value, value - upper[i]));
    }

    /** The largest violation of all values; 0 where all lie within their bounds. */
    public double largestViolation(double[] values) {
        double largest = 0;
        for (int i = 0; i < values.length; i++) {
            largest = Math.max(largest, violation(i, values[i]));
        }
        return largest;
    }

    /** Whether no value has a bound. */
    boolean areInfinite() {
        return Arrays.stream(lower).allMatch(v -> v == Double.NEGATIVE_INFINITY)
                && Arrays.stream(upper).allMatch(v -> v == Double.POSITIVE_INFINITY);
    }

    /** Whether all values are fixed. */
    boolean areEqual() {
        return Arrays.equals(lower, upper);
    }
}
