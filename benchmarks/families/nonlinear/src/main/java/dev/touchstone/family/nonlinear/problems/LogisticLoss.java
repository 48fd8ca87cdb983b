package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.datasets.LabeledRows;

/** The mean loss (1/N) sum_i log(1 + exp(-y_i z_i'x)) of N rows z_i with labels y_i. Immutable. */
final class LogisticLoss {
    private final double[] labels;
    private final int n;
    private final int[] starts;
    private final int[] columns;
    private final double[] values;

    LogisticLoss(LabeledRows rows, double[] labels) {
        this.labels = labels.clone();
        this.n = labels.length;
        this.starts = rows.starts();
        this.columns = rows.columns();
        this.values = rows.values();
    }

    double value(double[] x) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += softplus(-labels[i] * product(i, x));
        }
        return sum / n;
    }

    /** Adds -(1/N) sum of y_i p_i z_i, p_i = 1 / (1 + exp(y_i z_i'x)). */
    void addGradient(double[] x, double[] gradient) {
        for (int i = 0; i < n; i++) {
            add(i, -labels[i] * logistic(-labels[i] * product(i, x)) / n, gradient);
        }
    }

    /** Adds sigma/N times the sum of y_i^2 p_i (1 - p_i) z_i z_i', row after row of the lower half. */
    void addHessian(double[] x, double sigma, double[] entries) {
        for (int i = 0; i < n; i++) {
            double weight = sigma * curvature(i, x);
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                int row = columns[e] * (columns[e] + 1) / 2;
                double scaled = weight * values[e];
                for (int other = starts[i]; other <= e; other++) {
                    entries[row + columns[other]] += scaled * values[other];
                }
            }
        }
    }

    /** Adds the same times v. */
    void addHessianProduct(double[] x, double sigma, double[] v, double[] product) {
        for (int i = 0; i < n; i++) {
            add(i, sigma * curvature(i, x) * product(i, v), product);
        }
    }

    private double curvature(int i, double[] x) {
        double p = logistic(-labels[i] * product(i, x));
        return labels[i] * labels[i] * p * (1 - p) / n;
    }

    private double product(int i, double[] x) {
        double sum = 0;
        for (int e = starts[i]; e < starts[i + 1]; e++) {
            sum += values[e] * x[columns[e]];
        }
        return sum;
    }

    private void add(int i, double factor, double[] target) {
        for (int e = starts[i]; e < starts[i + 1]; e++) {
            target[columns[e]] += factor * values[e];
        }
    }

    /** log(1 + exp(t)) without overflow. */
    private static double softplus(double t) {
        return Math.max(t, 0) + Math.log1p(Math.exp(-Math.abs(t)));
    }

    private static double logistic(double t) {
        return t >= 0 ? 1 / (1 + Math.exp(-t)) : Math.exp(t) / (1 + Math.exp(t));
    }
}
