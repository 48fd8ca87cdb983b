package dev.touchstone.numerics.linear;

import java.util.Arrays;

/** Collects entries of a sparse matrix, each as often as it comes. */
public final class PatternBuilder {
    private final int rows;
    private long[] keys = new long[64];
    private int size;

    public PatternBuilder(int rows) {
        this.rows = rows;
    }

    public void add(int row, int column) {
        if (size == keys.length) {
            pack();
            if (size > keys.length / 2) {
                keys = Arrays.copyOf(keys, Math.multiplyExact(keys.length, 2));
            }
        }
        keys[size++] = (long) row << 32 | column;
    }

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
