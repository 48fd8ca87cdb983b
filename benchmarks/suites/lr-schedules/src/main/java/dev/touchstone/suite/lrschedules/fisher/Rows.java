package dev.touchstone.suite.lrschedules.fisher;

/**
 * Products with the rows r_i of a matrix, four rows at once: what is read of the vector serves four rows,
 * and the four sums do not wait for each other.
 */
final class Rows {
    private static final int AT_ONCE = 4;
    private static final int STRETCH = 2048; // 16 KiB, half of the usual first-level cache

    private final double[][] rows;

    /** n rows of d zeros. */
    Rows(int n, int d) {
        this.rows = new double[n][d];
    }

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
            p[i] = dot(rows[i], x);
        }
    }

    /** y := y + sum_i c_i r_i over the first n rows; stretch by stretch, so that y stays in the cache. */
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

    /** x' y, in four sums. */
    static double dot(double[] x, double[] y) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int j = 0;
        for (; j + 3 < x.length; j += 4) {
            s0 += x[j] * y[j];
            s1 += x[j + 1] * y[j + 1];
            s2 += x[j + 2] * y[j + 2];
            s3 += x[j + 3] * y[j + 3];
        }
        for (; j < x.length; j++) {
            s0 += x[j] * y[j];
        }
        return s0 + s1 + (s2 + s3);
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
