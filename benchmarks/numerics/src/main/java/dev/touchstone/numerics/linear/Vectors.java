package dev.touchstone.numerics.linear;

import java.util.Arrays;

/** Vectors of ones, and sums over vectors, in an order that does not depend on the machine. */
public final class Vectors {
    private Vectors() {}

    /** A new vector (1, ..., 1). */
    public static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** x'y over the length of x; four partial sums, so that additions need not wait for one another. */
    public static double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < x.length; i += 4) {
            s0 += x[i] * y[i];
            s1 += x[i + 1] * y[i + 1];
            s2 += x[i + 2] * y[i + 2];
            s3 += x[i + 3] * y[i + 3];
        }
        for (; i < x.length; i++) {
            s0 += x[i] * y[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** The Euclidean norm. */
    public static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    /** The Euclidean norm of x_from up to but without x_to; one sum, in their order. */
    public static double norm(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i] * x[i];
        }
        return Math.sqrt(sum);
    }

    /** The sum of magnitudes, ||x||_1. */
    public static double sumOfMagnitudes(double[] x) {
        return sumOfMagnitudes(x, 0, x.length);
    }

    /** The same over x_from up to but without x_to. */
    public static double sumOfMagnitudes(double[] x, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.abs(x[i]);
        }
        return sum;
    }

    /** y := y + a x over the length of x. */
    public static void add(double a, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] += a * x[i];
        }
    }
}
