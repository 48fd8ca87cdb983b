package dev.touchstone.numerics.linear;

import java.util.Arrays;

/**
 * Where a sparse matrix has entries, in compressed rows: row i has the entries {@code start(i)} up to
 * but without {@code start(i + 1)}, by ascending column. Rows and columns count from 0.
 */
public final class SparsePattern {
    private final int[] starts;
    private final int[] columns;

    SparsePattern(int[] starts, int[] columns) {
        this.starts = starts;
        this.columns = columns;
    }

    /** Number of rows. */
    public int rows() {
        return starts.length - 1;
    }

    /** Number of entries. */
    public int size() {
        return columns.length;
    }

    /** The first entry of a row; for one past the last row the number of entries. */
    public int start(int row) {
        return starts[row];
    }

    /** The column of an entry. */
    public int column(int entry) {
        return columns[entry];
    }

    /** The entry at (row, column), negative if there is none. */
    public int entry(int row, int column) {
        return Arrays.binarySearch(columns, starts[row], starts[row + 1], column);
    }
}
