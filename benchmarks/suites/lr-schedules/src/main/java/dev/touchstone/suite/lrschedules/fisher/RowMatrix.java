package dev.touchstone.suite.lrschedules.fisher;

import dev.touchstone.numerics.linear.Vectors;

/**
 * A matrix of rows r_i, with products that take four rows at once: a number that is read of the vector serves four
 * rows, and the four sums do not wait for each other.
 */
final class RowMatrix {
    private static final int AT_ONCE = 4;
    private static final int STRETCH = 2048; // 16 KiB, half of the usual first-level cache

    private final double[][] rows;

    /** A matrix of n rows of d zeros. */
    RowMatrix(int n, int d) {
        this.rows = new double[n][d];
    }

    /** Row i; not a copy. */
    double[] row(int i) {
        return rows[i];
    }

    /** p_i := r_i' x for the first n rows. */
    void times(int n, double[] x, double[] p) {
        int i = 0;
        for (; i + AT_ONCE <= n; i += AT_ONCE) {
            dotFour(i, x, p);
        }
        for (; i < n; i++) {
            p[i] = Vectors.dot(rows[i], x);
        }
    }

    /** y := y + sum_i c_i r_i over the first n rows; y is done in stretches, each of which stays in the cache. */
    void addTo(double[] y, int n, double[] c) {
        for (int from = 0; from < y.length; from += STRETCH) {
            int to = Math.min(y.length, from + STRETCH);
            int i = 0;
            for (; i + AT_ONCE <= n; i += AT_ONCE) {
                addFour(y, i, c, from, to);
            }
            for (; i < n; i++) {
                add(y, c[i], rows[i], from, to);
            }
        }
    }

    private void dotFour(int i, double[] x, double[] p) {
        double[] r0 = rows[i];
        double[] r1 = rows[i + 1];
        double[] r2 = rows[i + 2];
        double[] r3 = rows[i + 3];
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int j = 0; j < x.length; j++) {
            double xj = x[j];
            s0 += r0[j] * xj;
            s1 += r1[j] * xj;
            s2 += r2[j] * xj;
            s3 += r3[j] * xj;
        }
        p[i] = s0;
        p[i + 1] = s1;
        p[i + 2] = s2;
        p[i + 3] = s3;
    }

    private void addFour(double[] y, int i, double[] c, int from, int to) {
        double[] r0 = rows[i];
        double[] r1 = rows[i + 1];
        double[] r2 = rows[i + 2];
        double[] r3 = rows[i + 3];
        double c0 = c[i];
        double c1 = c[i + 1];
        double c2 = c[i + 2];
        double c3 = c[i + 3];
        for (int j = from; j < to; j++) {
            y[j] += c0 * r0[j] + c1 * r1[j] + (c2 * r2[j] + c3 * r3[j]);
        }
    }

    private static void add(double[] y, double c, double[] x, int from, int to) {
        for (int j = from; j < to; j++) {
            y[j] += c * x[j];
        }
    }
}
