package dev.touchstone.datasets;

import java.util.Arrays;

/**
 * Rows of features with a class each, immutable; compressed by rows.
 *
 * <p>Shapes: n rows, d features, k classes. The entries of row i are {@code start(i)} to {@code
 * start(i + 1)}, in ascending order of their column.
 */
public final class LabeledRows {
    private final int features;
    private final int classes;
    private final int[] starts;
    private final int[] columns;
    private final double[] values;
    private final int[] labels;

    /**
     * Takes the arrays over: the caller does not change them afterwards.
     *
     * @param starts length n + 1
     * @param labels length n, each from 0 to k - 1
     */
    LabeledRows(int features, int classes, int[] starts, int[] columns, double[] values, int[] labels) {
        this.features = features;
        this.classes = classes;
        this.starts = starts;
        this.columns = columns;
        this.values = values;
        this.labels = labels;
    }

    public int rows() {
        return labels.length;
    }

    public int features() {
        return features;
    }

    public int classes() {
        return classes;
    }

    /** The class of row i, from 0 to k - 1. */
    public int label(int i) {
        return labels[i];
    }

    public int start(int i) {
        return starts[i];
    }

    public int column(int entry) {
        return columns[entry];
    }

    public double value(int entry) {
        return values[entry];
    }

    /** Share of the entries of the n x d matrix that are stored. */
    public double density() {
        return values.length / Math.max(1.0, (double) rows() * features);
    }

    /** The same rows with each column mapped linearly onto [-1, 1]; a constant column becomes 0. */
    public LabeledRows scaled() {
        double[] low = new double[features];
        double[] high = new double[features];
        double[] dense = dense();
        for (int j = 0; j < features; j++) {
            low[j] = Double.POSITIVE_INFINITY;
            high[j] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < rows(); i++) {
                low[j] = Math.min(low[j], dense[i * features + j]);
                high[j] = Math.max(high[j], dense[i * features + j]);
            }
        }
        for (int e = 0; e < dense.length; e++) {
            int j = e % features;
            dense[e] = high[j] > low[j] ? 2 * (dense[e] - low[j]) / (high[j] - low[j]) - 1 : 0;
        }
        return ofDense(dense, features, classes, labels.clone());
    }

    /** All n x d entries, row by row, in a new array. */
    public double[] dense() {
        double[] dense = new double[Math.multiplyExact(rows(), features)];
        for (int i = 0; i < rows(); i++) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                dense[i * features + columns[e]] = values[e];
            }
        }
        return dense;
    }

    static LabeledRows ofDense(double[] dense, int features, int classes, int[] labels) {
        int[] starts = new int[labels.length + 1];
        int[] columns = new int[dense.length];
        Arrays.setAll(starts, i -> i * features);
        Arrays.setAll(columns, e -> e % features);
        return new LabeledRows(features, classes, starts, columns, dense, labels);
    }
}
