package dev.touchstone.suite.lrschedules.fisher;

import java.util.Arrays;

/**
 * F^-1 of a window of m gradients that are replaced one by one. It keeps K = G G', and
 *
 * <pre>
 * L U = K / lambda + m I, without pivoting;   D = triu(U - m I),   q_i = m + D_ii
 * B_i = e_i / lambda - sum_{j &lt; i} (D_ji / q_j) B_j
 * p_i = g_i' x / lambda - sum_{j &lt; i} (D_ji / q_j) p_j
 * F^-1 x = x / lambda - sum_i (p_i / q_i) sum_{k &lt;= i} B_ik g_k
 * </pre>
 *
 * <p>O(d m + m^3) to replace a gradient, O(d m + m^2) for a product. arXiv 2107.03356, the dynamic algorithm.
 */
public final class DynamicInverseFisher implements SlidingInverseFisher {
    private final RowMatrix G;
    private final RowMatrix B;
    private final double[][] K;
    private final double[][] D;
    private final double[] q;
    private final double[] p;
    private final double[] c;
    private final int m;
    private final double lambda;
    private int oldest;

    /**
     * A window of m gradients of length d, all zero.
     *
     * @param lambda the dampening, positive
     */
    public DynamicInverseFisher(int d, int m, double lambda) {
        if (m < 1 || !(lambda > 0)) {
            throw new IllegalArgumentException(
                    "m must be at least 1 and lambda positive, were %d and %s".formatted(m, lambda));
        }
        this.G = new RowMatrix(m, d);
        this.B = new RowMatrix(m, m);
        this.K = new double[m][m];
        this.D = new double[m][m];
        this.q = new double[m];
        this.p = new double[m];
        this.c = new double[m];
        this.m = m;
        this.lambda = lambda;
        eliminate(0);
        combine(0);
    }

    @Override
    public void add(double[] g) {
        System.arraycopy(g, 0, G.row(oldest), 0, g.length);
        G.times(m, g, p);
        for (int i = 0; i < m; i++) {
            K[oldest][i] = p[i];
            K[i][oldest] = p[i];
        }
        eliminate(oldest);
        combine(oldest);
        oldest = (oldest + 1) % m;
    }

    @Override
    public void times(double[] x, double[] y) {
        G.times(m, x, p);
        for (int i = 0; i < m; i++) {
            p[i] /= lambda;
        }
        for (int i = 0; i < m; i++) {
            p[i] /= q[i];
            subtract(p[i], D[i], p, i + 1, m);
        }
        Arrays.fill(c, 0);
        B.addTo(c, m, p);
        for (int k = 0; k < m; k++) {
            c[k] = -c[k];
        }
        for (int j = 0; j < y.length; j++) {
            y[j] = x[j] / lambda;
        }
        G.addTo(y, m, c);
    }

    /** 1 / lambda - sum_i v_ij^2 / q_i with v_i = sum_k B_ik g_k: O(d m^2). */
    @Override
    public double[] diagonal() {
        var diagonal = new double[G.row(0).length];
        Arrays.fill(diagonal, 1 / lambda);
        for (int i = 0; i < m; i++) {
            var v = new double[diagonal.length];
            G.addTo(v, i + 1, B.row(i));
            for (int j = 0; j < v.length; j++) {
                diagonal[j] -= v[j] * v[j] / q[i];
            }
        }
        return diagonal;
    }

    /** Computes D and q by Gauss, row by row; in a row above the changed one only the changed column is new. */
    private void eliminate(int changed) {
        for (int i = 0; i < m; i++) {
            int from = Math.max(i, changed);
            int to = i < changed ? changed + 1 : m;
            for (int j = from; j < to; j++) {
                D[i][j] = K[i][j] / lambda;
            }
            for (int k = 0; k < i; k++) {
                subtract(D[k][i] / q[k], D[k], D[i], from, to);
            }
            q[i] = m + D[i][i];
        }
    }

    /** Computes the rows of B from the changed one on; the rows above do not depend on it. */
    private void combine(int changed) {
        for (int i = changed; i < m; i++) {
            double[] b = B.row(i);
            Arrays.fill(b, 0);
            b[i] = 1 / lambda;
            for (int j = 0; j < i; j++) {
                subtract(D[j][i] / q[j], B.row(j), b, 0, j + 1);
            }
        }
    }

    /** y_j := y_j - c x_j for from &lt;= j &lt; to. */
    private static void subtract(double c, double[] x, double[] y, int from, int to) {
        for (int j = from; j < to; j++) {
            y[j] -= c * x[j];
        }
    }
}
