package dev.touchstone.numerics.linear;

import java.util.Arrays;

/**
 * The positions of the entries of a sparse matrix, in compressed rows: row i has the entries {@code start(i)} up to but
 * without {@code start(i + 1)}, by ascending column. Rows and columns count from 0. Immutable.
 */
public final class SparsePattern {
    private final int[] starts;
    private final int[] columns;

    SparsePattern(int[] starts, int[] columns) {
        this.starts = starts;
        this.columns = columns;
    }

    /** All entries of a dense matrix of rows by columns. */
    public static SparsePattern dense(int rows, int columns) {
        var pattern = new PatternBuilder(rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                pattern.add(row, column);
            }
        }
        return pattern.build();
    }

    /**
     * The entries of the lower half of a matrix of size by size whose first {@code full} rows are full and whose others
     * are empty.
     */
    public static SparsePattern lower(int size, int full) {
        var pattern = new PatternBuilder(size);
        for (int row = 0; row < full; row++) {
            for (int column = 0; column <= row; column++) {
                pattern.add(row, column);
            }
        }
        return pattern.build();
    }

    /** Number of rows. */
    public int rows() {
        return starts.length - 1;
    }

    /** Number of entries. */
    public int size() {
        return columns.length;
    }

    /** The first entry of a row; the number of entries for the row behind the last one. */
    public int start(int row) {
        return starts[row];
    }

    /** The column of an entry. */
    public int column(int entry) {
        return columns[entry];
    }

    /** The entry at (row, column); negative if there is none. */
    public int entry(int row, int column) {
        return Arrays.binarySearch(columns, starts[row], starts[row + 1], column);
    }
}
