package dev.touchstone.datasets;

import java.util.Arrays;

/**
 * A labelled data set of n rows, d features and k classes in compressed sparse rows. Immutable: what
 * hands out an array hands out a copy.
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

    /** Number of features: the largest index that occurs. */
    public int d() {
        return d;
    }

    /** Number of classes that occur. */
    public int k() {
        return classes.length;
    }

    /** Stored entries over n times d; 0 for a set without features. */
    public double density() {
        return d == 0 ? 0 : values.length / ((double) n() * d);
    }

    /** The k labels that the file has, ascending. */
    public double[] classes() {
        return classes.clone();
    }

    /** n labels in 0..k-1: which of the {@link #classes} each row is of. */
    public int[] labels() {
        return labels.clone();
    }

    /** n + 1 offsets: row i has the entries {@code starts[i]} up to but without {@code starts[i + 1]}. */
    public int[] starts() {
        return starts.clone();
    }

    /** The 0-based column of each entry, ascending within a row. */
    public int[] columns() {
        return columns.clone();
    }

    /** The value of each entry. */
    public double[] values() {
        return values.clone();
    }

    /** n times d values, row after row. */
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
