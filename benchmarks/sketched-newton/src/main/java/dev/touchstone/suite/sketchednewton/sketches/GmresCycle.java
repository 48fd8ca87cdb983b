package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.suite.sketchednewton.kkt.SymmetricMatrix;
import dev.touchstone.suite.sketchednewton.kkt.Vectors;
import java.util.Arrays;

/**
 * One cycle of GMRES: the d of the Krylov space of A and r with the least ||A d - r||, by Arnoldi's process and plane
 * rotations. Step j costs 2 E + 4 j N operations, and the end after j steps 2 j N.
 *
 * <p>Source: Y. Saad, M. H. Schultz, "GMRES", SIAM J. Sci. Stat. Comput. 7, 1986, Algorithm 4.
 */
final class GmresCycle {
    private final double[][] V;
    private final double[][] R;
    private final double[] c;
    private final double[] s;
    private final double[] g;

    /** For N numbers and cycles of at most so many steps, which are no more than N. */
    GmresCycle(int size, int steps) {
        int most = Math.min(steps, size);
        this.V = new double[most + 1][size];
        this.R = new double[most][most + 1];
        this.c = new double[most];
        this.s = new double[most];
        this.g = new double[most + 1];
    }

    /** Writes d, with ||A d - r|| at most the tolerance or after so many steps; returns its steps. */
    int minimise(SymmetricMatrix A, double[] r, double tolerance, int steps, double[] d) {
        double norm = Vectors.norm(r);
        Arrays.fill(g, 0);
        g[0] = norm;
        scale(r, 1 / norm, V[0]);
        int most = Math.min(steps, c.length);
        int j = 0;
        while (j < most && Math.abs(g[j]) > tolerance) {
            arnoldi(A, j);
            rotate(j);
            j++;
        }
        combine(j, d);
        return j;
    }

    /** Operations of a cycle of j steps on a matrix of E entries. */
    static long flops(SymmetricMatrix A, int j) {
        return 2L * j * A.entries() + 2L * j * (j + 2) * A.size();
    }

    /** Column j of H into R[j], and the next vector of the basis; zero where the space is invariant. */
    private void arnoldi(SymmetricMatrix A, int j) {
        double[] next = V[j + 1];
        A.times(V[j], next);
        for (int i = 0; i <= j; i++) {
            R[j][i] = Vectors.dot(V[i], next);
            Vectors.add(-R[j][i], V[i], next);
        }
        R[j][j + 1] = Vectors.norm(next);
        scale(next, R[j][j + 1] == 0 ? 0 : 1 / R[j][j + 1], next);
    }

    private void rotate(int j) {
        double[] h = R[j];
        for (int i = 0; i < j; i++) {
            double upper = c[i] * h[i] + s[i] * h[i + 1];
            h[i + 1] = c[i] * h[i + 1] - s[i] * h[i];
            h[i] = upper;
        }
        double length = Math.hypot(h[j], h[j + 1]);
        c[j] = length == 0 ? 1 : h[j] / length;
        s[j] = length == 0 ? 0 : h[j + 1] / length;
        h[j] = length;
        g[j + 1] = -s[j] * g[j];
        g[j] = c[j] * g[j];
    }

    /** d := V y, where R y = g. */
    private void combine(int j, double[] d) {
        Arrays.fill(d, 0);
        for (int k = j - 1; k >= 0; k--) {
            g[k] = R[k][k] == 0 ? 0 : g[k] / R[k][k];
            for (int i = 0; i < k; i++) {
                g[i] -= R[k][i] * g[k];
            }
            Vectors.add(g[k], V[k], d);
        }
    }

    private static void scale(double[] x, double a, double[] y) {
        for (int i = 0; i < x.length; i++) {
            y[i] = a * x[i];
        }
    }
}
