package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;

/** Blocks of a sparse matrix: patterns that stand in a larger one, from a row on and from column 0 on. */
public final class PatternBlocks {
    private PatternBlocks() {}

    /** Adds the entries of a block to a larger pattern. */
    public static void add(SparsePattern block, int firstRow, PatternBuilder whole) {
        for (int i = 0; i < block.rows(); i++) {
            for (int e = block.start(i); e < block.start(i + 1); e++) {
                whole.add(firstRow + i, block.column(e));
            }
        }
    }

    /** The entries of the larger pattern that the entries of a block are. */
    public static int[] entries(SparsePattern block, int firstRow, SparsePattern whole) {
        int[] entries = new int[block.size()];
        for (int i = 0; i < block.rows(); i++) {
            for (int e = block.start(i); e < block.start(i + 1); e++) {
                entries[e] = whole.entry(firstRow + i, block.column(e));
            }
        }
        return entries;
    }

    /** The entries on the diagonal, one for each row; negative where there is none. */
    public static int[] diagonal(SparsePattern pattern) {
        int[] diagonal = new int[pattern.rows()];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = pattern.entry(i, i);
        }
        return diagonal;
    }
}
