package dev.touchstone.datasets;

import java.util.Arrays;

/** Builds a {@link LabeledRows} row by row: a label, then the entries of its row in ascending columns. */
final class RowsBuilder {
    private int n;
    private int size;
    private int d;
    private double[] labels = new double[64];
    private int[] starts = new int[65];
    private int[] columns = new int[256];
    private double[] values = new double[256];

    /** Begins a row. */
    void label(double label) {
        if (n == labels.length) {
            labels = Arrays.copyOf(labels, 2 * n);
            starts = Arrays.copyOf(starts, 2 * n + 1);
        }
        labels[n++] = label + 0.0; // turns -0 into 0, which is the same class
        starts[n] = size;
    }

    /** Adds an entry to the last row. */
    void entry(int column, double value) {
        if (size == values.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        columns[size] = column;
        values[size++] = value;
        starts[n] = size;
        d = Math.max(d, column + 1);
    }

    boolean isEmpty() {
        return n == 0;
    }

    /** The rows so far, whose classes are numbered by ascending label. */
    LabeledRows build() {
        double[] classes = Arrays.stream(labels, 0, n).sorted().distinct().toArray();
        int[] numbered = Arrays.stream(labels, 0, n)
                .mapToInt(label -> Arrays.binarySearch(classes, label))
                .toArray();
        return new LabeledRows(
                d,
                classes,
                numbered,
                Arrays.copyOf(starts, n + 1),
                Arrays.copyOf(columns, size),
                Arrays.copyOf(values, size));
    }
}
