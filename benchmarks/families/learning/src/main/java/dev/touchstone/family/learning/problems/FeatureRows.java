package dev.touchstone.family.learning.problems;

import dev.touchstone.datasets.LabeledRows;

/**
 * The matrix of features with a column of ones at its end, used one row at a time. x holds p weights per feature and
 * the p biases last, in the layout of {@link Features}.
 */
final class FeatureRows {
    private final int[] starts;
    private final int[] columns;
    private final double[] values;
    private final int d;

    FeatureRows(LabeledRows data) {
        this.starts = data.starts();
        this.columns = data.columns();
        this.values = data.values();
        this.d = data.d();
    }

    /** z_c := bias c + sum_j a_ij x[j p + c], where p is the length of z. */
    void forward(double[] x, int row, double[] z) {
        int p = z.length;
        System.arraycopy(x, d * p, z, 0, p);
        for (int e = starts[row]; e < starts[row + 1]; e++) {
            double aij = values[e];
            int at = columns[e] * p;
            for (int c = 0; c < p; c++) {
                z[c] += aij * x[at + c];
            }
        }
    }

    /** g[j p + c] += a_ij r_c, and r_c to the bias c. */
    void backward(double[] g, int row, double[] r) {
        int p = r.length;
        for (int e = starts[row]; e < starts[row + 1]; e++) {
            double aij = values[e];
            int at = columns[e] * p;
            for (int c = 0; c < p; c++) {
                g[at + c] += aij * r[c];
            }
        }
        for (int c = 0; c < p; c++) {
            g[d * p + c] += r[c];
        }
    }
}
