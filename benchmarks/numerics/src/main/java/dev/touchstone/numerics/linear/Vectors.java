package dev.touchstone.numerics.linear;

import java.util.Arrays;

/**
 * Sums over vectors, each in an order of additions that does not depend on the machine. Rounding depends on the order, so
 * methods whose names end in {@code InOrder} add one term after the other, and {@code dot} and {@code norm} keep four
 * partial sums.
 */
public final class Vectors {
    private Vectors() {}

    /** A new vector (1, ..., 1). */
    public static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** x'y over the length of x, in four partial sums, so that additions need not wait for one another. */
    public static double dot(double[] x, double[] y) {
        return dot(x, 0, y, x.length);
    }

    /**
     * The same four partial sums over a part of x, such as a row of a matrix: x_from y_0 + x_(from + 1) y_1 + ...
     *
     * @param length number of products
     */
    public static double dot(double[] x, int from, double[] y, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += x[from + i] * y[i];
            s1 += x[from + i + 1] * y[i + 1];
            s2 += x[from + i + 2] * y[i + 2];
            s3 += x[from + i + 3] * y[i + 3];
        }
        for (; i < length; i++) {
            s0 += x[from + i] * y[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** x'y over the first numbers of both, in one sum. */
    public static double dotInOrder(double[] x, double[] y, int length) {
        return dotInOrder(x, 0, y, length);
    }

    /**
     * One sum over a part of x, such as a row of a matrix: x_from y_0 + x_(from + 1) y_1 + ...
     *
     * @param length number of products
     */
    public static double dotInOrder(double[] x, int from, double[] y, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += x[from + i] * y[i];
        }
        return sum;
    }

    /** The Euclidean norm, by {@link #dot(double[], double[])}. */
    public static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    /** The Euclidean norm, in one sum of squares. */
    public static double normInOrder(double[] x) {
        return normInOrder(x, 0, x.length);
    }

    /** The Euclidean norm of x_from up to but without x_to, in one sum of squares. */
    public static double normInOrder(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i] * x[i];
        }
        return Math.sqrt(sum);
    }

    /** The sum of magnitudes, ||x||_1, in one sum. */
    public static double sumOfMagnitudes(double[] x) {
        return sumOfMagnitudes(x, 0, x.length);
    }

    /** The sum of magnitudes of x_from up to but without x_to, in one sum. */
    public static double sumOfMagnitudes(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.abs(x[i]);
        }
        return sum;
    }

    /** The largest magnitude, ||x|| of maxima; 0 for an empty vector, NaN if x holds one. */
    public static double largestMagnitude(double[] x) {
        return largestMagnitude(x, 0, x.length);
    }

    /** The largest magnitude of x_from up to but without x_to; 0 if there is none, NaN if one is. */
    public static double largestMagnitude(double[] x, int from, int to) {
        double most = 0;
        for (int i = from; i < to; i++) {
            most = Math.max(most, Math.abs(x[i]));
        }
        return most;
    }

    /** y := y + a x over the length of x. */
    public static void add(double a, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] += a * x[i];
        }
    }
}
