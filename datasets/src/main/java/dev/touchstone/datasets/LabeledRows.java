package dev.touchstone.datasets;

import java.util.Arrays;

/**
 * A labelled data set of n rows, d features and k classes in compressed sparse rows. Immutable: methods return copies of
 * its arrays.
 */
public final class LabeledRows {
    private final int d;
    private final double[] classes;
    private final int[] labels;
    private final int[] starts;
    private final int[] columns;
    private final double[] values;

    LabeledRows(int d, double[] classes, int[] labels, int[] starts, int[] columns, double[] values) {
        this.d = d;
        this.classes = classes;
        this.labels = labels;
        this.starts = starts;
        this.columns = columns;
        this.values = values;
    }

    /** Number of rows. */
    public int n() {
        return labels.length;
    }

    /** Number of features, which is the largest index that occurs. */
    public int d() {
        return d;
    }

    /** Number of classes that occur. */
    public int k() {
        return classes.length;
    }

    /** The share of the n times d values that are stored; 0 for a set without features. */
    public double density() {
        return d == 0 ? 0 : values.length / ((double) n() * d);
    }

    /** The k labels as the file writes them, ascending. */
    public double[] classes() {
        return classes.clone();
    }

    /** The class of each row: n numbers in 0..k-1, places in {@link #classes}. */
    public int[] labels() {
        return labels.clone();
    }

    /** The n + 1 offsets of the rows: row i has the entries {@code starts[i]} up to but without {@code starts[i + 1]}. */
    public int[] starts() {
        return starts.clone();
    }

    /** The column of each entry, counted from 0, ascending within a row. */
    public int[] columns() {
        return columns.clone();
    }

    /** The value of each entry. */
    public double[] values() {
        return values.clone();
    }

    /**
     * The n times d values, row after row.
     *
     * @throws ArithmeticException if they are more than an array can hold
     */
    public double[] dense() {
        var dense = new double[Math.multiplyExact(n(), d)];
        for (int i = 0; i < n(); i++) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                dense[i * d + columns[e]] = values[e];
            }
        }
        return dense;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabeledRows that
                && d == that.d
                && Arrays.equals(classes, that.classes)
                && Arrays.equals(labels, that.labels)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(columns, that.columns)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(labels) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "%d rows, %d features, %d classes".formatted(n(), d, k());
    }
}
