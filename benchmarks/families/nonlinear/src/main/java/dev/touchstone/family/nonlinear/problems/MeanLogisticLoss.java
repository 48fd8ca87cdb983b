package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.numerics.linear.SparseMatrix;

/**
 * The mean loss (1/N) sum_i log(1 + exp(-y_i z_i'x)) of N rows z_i of d features with labels y_i, which may be any numbers.
 * Immutable.
 */
final class MeanLogisticLoss {
    private final double[] labels;
    private final int n;
    private final SparseMatrix rows;

    /**
     * The loss of a data set.
     *
     * @param labels y_i, one for each row
     */
    MeanLogisticLoss(LabeledRows rows, double[] labels) {
        this.labels = labels.clone();
        this.n = labels.length;
        this.rows = SparseMatrix.ofRows(rows.starts(), rows.columns(), rows.values());
    }

    /** The loss at x. */
    double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += softplus(-labels[i] * rows.rowTimes(i, x));
        }
        return sum / n;
    }

    /** Adds the gradient, -(1/N) sum of y_i p_i z_i with p_i = 1 / (1 + exp(y_i z_i'x)). */
    void addGradient(double[] x, double[] gradient) {
        for (int i = 0; i < n; i++) {
            rows.addRow(i, -labels[i] * logistic(-labels[i] * rows.rowTimes(i, x)) / n, gradient);
        }
    }

    /**
     * Adds sigma/N times the sum of y_i^2 p_i (1 - p_i) z_i z_i', the Hessian.
     *
     * @param entries the lower half, row after row, of d (d + 1) / 2 numbers
     */
    void addHessian(double[] x, double sigma, double[] entries) {
        for (int i = 0; i < n; i++) {
            double weight = sigma * curvature(i, x);
            for (int e = rows.pattern().start(i); e < rows.pattern().start(i + 1); e++) {
                addRow(i, e, weight * rows.values()[e], entries);
            }
        }
    }

    /** Adds z_i scaled, up to its entry e, to the row of the lower half that belongs to the column of e. */
    private void addRow(int i, int e, double scale, double[] entries) {
        int column = rows.pattern().column(e);
        int row = column * (column + 1) / 2;
        for (int other = rows.pattern().start(i); other <= e; other++) {
            entries[row + rows.pattern().column(other)] += scale * rows.values()[other];
        }
    }

    /** Adds sigma times the product of the Hessian and v. */
    void addHessianProduct(double[] x, double sigma, double[] v, double[] product) {
        for (int i = 0; i < n; i++) {
            rows.addRow(i, sigma * curvature(i, x) * rows.rowTimes(i, v), product);
        }
    }

    private double curvature(int i, double[] x) {
        double p = logistic(-labels[i] * rows.rowTimes(i, x));
        return labels[i] * labels[i] * p * (1 - p) / n;
    }

    /** log(1 + exp(t)) without overflow. */
    private static double softplus(double t) {
        return Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
    }

    private static double logistic(double t) {
        return t >= 0 ? 1 / (1 + Math.exp(-t)) : Math.exp(t) / (1 + Math.exp(t));
    }
}
