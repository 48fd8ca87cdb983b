package dev.touchstone.numerics.linear;

import java.util.Arrays;

/** Collects the entries of a sparse matrix, in any order. An entry that is added several times is one entry. */
public final class PatternBuilder {
    private final int rows;
    private long[] keys = new long[64];
    private int size;

    /** An empty matrix of this many rows. */
    public PatternBuilder(int rows) {
        this.rows = rows;
    }

    /** Adds the entry at (row, column), counted from 0. */
    public void add(int row, int column) {
        if (size == keys.length) {
            pack();
            if (size > keys.length / 2) {
                keys = Arrays.copyOf(keys, Math.multiplyExact(keys.length, 2));
            }
        }
        keys[size++] = (long) row << 32 | column;
    }

    /** Sorts the entries and removes those that occur again. */
    private void pack() {
        Arrays.sort(keys, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        size = kept;
    }

    /** The pattern of all entries so far. */
    public SparsePattern build() {
        pack();
        var starts = new int[rows + 1];
        var columns = new int[size];
        for (int e = 0; e < size; e++) {
            starts[(int) (keys[e] >> 32) + 1]++;
            columns[e] = (int) keys[e];
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        return new SparsePattern(starts, columns);
    }
}
