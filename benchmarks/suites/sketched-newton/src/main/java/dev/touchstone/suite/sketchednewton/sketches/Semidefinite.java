package dev.touchstone.suite.sketchednewton.sketches;

/**
 * A solution of C y = w for a positive semidefinite C, q by q, whose range w is in: factors C = L L', in which a row that
 * depends on those before it, but for rounding, counts as zero, and so does its part of y.
 */
final class Semidefinite {
    private static final double DEPENDENT = 1e-14;

    private final double[][] C;

    Semidefinite(int q) {
        C = new double[q][q];
    }

    /** C_ij, of which j is at most i. */
    void set(int i, int j, double value) {
        C[i][j] = value;
    }

    /** w := y; overwrites C. */
    void solve(double[] w) {
        factorise();
        int q = w.length;
        for (int i = 0; i < q; i++) {
            w[i] = C[i][i] == 0 ? 0 : (w[i] - product(C[i], w, i)) / C[i][i];
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
                C[i][j] = C[j][j] == 0 ? 0 : (C[i][j] - product(C[i], C[j], j)) / C[j][j];
            }
            double pivot = C[i][i] - product(C[i], C[i], i);
            C[i][i] = pivot > DEPENDENT * C[i][i] ? Math.sqrt(pivot) : 0;
        }
    }

    private static double product(double[] x, double[] y, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }
}
