package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.numerics.linear.Vectors;

/**
 * Solves C y = w for a positive semidefinite C, q by q, whose range contains w, by factors C = L L'. A row that depends on earlier
 * rows up to rounding counts as zero, and its part of y is zero.
 */
final class SemidefiniteSolver {
    private static final double DEPENDENT = 1e-14;

    private final double[][] C;

    SemidefiniteSolver(int q) {
        C = new double[q][q];
    }

    /** Sets C_ij, where j is at most i. */
    void set(int i, int j, double value) {
        C[i][j] = value;
    }

    /** Overwrites w by y, and C by its factors. */
    void solve(double[] w) {
        factorise();
        int q = w.length;
        for (int i = 0; i < q; i++) {
            w[i] = C[i][i] == 0 ? 0 : (w[i] - Vectors.dotInOrder(C[i], w, i)) / C[i][i];
        }
        for (int i = q - 1; i >= 0; i--) {
            w[i] = C[i][i] == 0 ? 0 : w[i] / C[i][i];
            for (int j = 0; j < i; j++) {
                w[j] -= C[i][j] * w[i];
            }
        }
    }

    private void factorise() {
        for (int i = 0; i < C.length; i++) {
            for (int j = 0; j < i; j++) {
                C[i][j] = C[j][j] == 0 ? 0 : (C[i][j] - Vectors.dotInOrder(C[i], C[j], j)) / C[j][j];
            }
            double pivot = C[i][i] - Vectors.dotInOrder(C[i], C[i], i);
            C[i][i] = pivot > DEPENDENT * C[i][i] ? Math.sqrt(pivot) : 0;
        }
    }
}
