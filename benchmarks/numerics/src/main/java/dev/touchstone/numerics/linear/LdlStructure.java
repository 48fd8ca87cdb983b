package dev.touchstone.numerics.linear;

import java.util.Arrays;

/**
 * The structure that the factors of all matrices of one pattern share: the order of elimination, the upper half of the
 * reordered matrix by columns, the elimination tree and the number of entries of each column of L. The arrays are not
 * changed after construction.
 */
final class LdlStructure {
    /** Element k is the row of A that is eliminated as number k. */
    final int[] order;
    /** Column k of the reordered upper half, without the diagonal, has the entries starts[k] up to starts[k + 1]. */
    final int[] starts;

    final int[] rows;
    /** The entry of the pattern from which each entry of the upper half comes. */
    final int[] source;
    /** The entry of the pattern on the diagonal of row k; -1 if there is none. */
    final int[] diagonal;
    /** The first row below the diagonal with an entry in column k of L; -1 if there is none. */
    final int[] parent;
    /** The first entry of column k of L. */
    final int[] columns;

    LdlStructure(SparsePattern lower) {
        int n = lower.rows();
        order = MinimumDegree.order(lower);
        starts = new int[n + 1];
        diagonal = new int[n];
        rows = new int[lower.size()];
        source = new int[lower.size()];
        parent = new int[n];
        columns = new int[n + 1];
        Arrays.fill(diagonal, -1);
        reorder(lower);
        analyse();
    }

    private void reorder(SparsePattern lower) {
        int n = order.length;
        int[] position = new int[n];
        for (int k = 0; k < n; k++) {
            position[order[k]] = k;
        }
        for (int i = 0; i < n; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                int j = lower.column(e);
                if (j > i) {
                    throw new IllegalArgumentException(
                            "entry (%d, %d) is above the diagonal; give the entries of the lower half".formatted(i, j));
                }
                if (j < i) {
                    starts[Math.max(position[i], position[j]) + 1]++;
                }
            }
        }
        for (int k = 0; k < n; k++) {
            starts[k + 1] += starts[k];
        }
        place(lower, position);
    }

    private void place(SparsePattern lower, int[] position) {
        int[] next = starts.clone();
        for (int i = 0; i < order.length; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                int j = lower.column(e);
                if (j == i) {
                    diagonal[position[i]] = e;
                } else {
                    int at = next[Math.max(position[i], position[j])]++;
                    rows[at] = Math.min(position[i], position[j]);
                    source[at] = e;
                }
            }
        }
    }

    /** Row k of L has an entry in column i if the tree leads from a row of column k of the upper half by i to k. */
    private void analyse() {
        int n = order.length;
        int[] reached = new int[n];
        int[] counts = new int[n];
        for (int k = 0; k < n; k++) {
            parent[k] = -1;
            reached[k] = k;
            for (int e = starts[k]; e < starts[k + 1]; e++) {
                for (int i = rows[e]; reached[i] != k; i = parent[i]) {
                    if (parent[i] == -1) {
                        parent[i] = k;
                    }
                    counts[i]++;
                    reached[i] = k;
                }
            }
        }
        for (int k = 0; k < n; k++) {
            columns[k + 1] = Math.addExact(columns[k], counts[k]);
        }
    }
}
