package dev.touchstone.suite.lrschedules.fisher;

import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * F^-1 of m fixed gradients, by one rank-one correction (Sherman and Morrison) after another, i = 1..m:
 *
 * <pre>
 * v_i = g_i / lambda - sum_{j &lt; i} v_j (v_j' g_i) / q_j,   q_i = m + g_i' v_i
 * F^-1 x = x / lambda - sum_j v_j (v_j' x) / q_j
 * </pre>
 *
 * <p>O(d m^2) to build, O(d m) for a product. arXiv 2107.03356, the static algorithm.
 */
public final class StaticInverseFisher implements InverseFisher {
    private final RowMatrix V;
    private final double[] q;
    private final double lambda;
    private final double[] p;

    /**
     * The inverse for these gradients.
     *
     * @param G m gradients of length d, at least one; not kept
     * @param lambda the dampening, positive
     */
    public StaticInverseFisher(double[][] G, double lambda) {
        int m = G.length;
        if (m < 1 || !(lambda > 0)) {
            throw new IllegalArgumentException(
                    "m must be at least 1 and lambda positive, were %d and %s".formatted(m, lambda));
        }
        this.V = new RowMatrix(m, G[0].length);
        this.q = new double[m];
        this.lambda = lambda;
        this.p = new double[m];
        for (int i = 0; i < m; i++) {
            times(i, G[i], V.row(i));
            q[i] = m + Vectors.dot(G[i], V.row(i));
        }
    }

    @Override
    public void times(double[] x, double[] y) {
        times(q.length, x, y);
    }

    @Override
    public double[] diagonal() {
        var diagonal = new double[V.row(0).length];
        Arrays.fill(diagonal, 1 / lambda);
        for (int i = 0; i < q.length; i++) {
            double[] v = V.row(i);
            for (int j = 0; j < v.length; j++) {
                diagonal[j] -= v[j] * v[j] / q[i];
            }
        }
        return diagonal;
    }

    /** y := F^-1 x, with F of the first n gradients. */
    private void times(int n, double[] x, double[] y) {
        V.times(n, x, p);
        for (int j = 0; j < n; j++) {
            p[j] /= -q[j];
        }
        for (int j = 0; j < y.length; j++) {
            y[j] = x[j] / lambda;
        }
        V.addTo(y, n, p);
    }
}
