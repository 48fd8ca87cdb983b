package dev.touchstone.family.nonlinear.kkt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import org.junit.jupiter.api.Test;

class PatternBlocksTest {
    /** Two rows with entries at columns 0, 2 and 1. */
    private static SparsePattern block() {
        var block = new PatternBuilder(2);
        block.add(0, 0);
        block.add(0, 2);
        block.add(1, 1);
        return block.build();
    }

    @Test
    void entriesOfABlockAreFoundInTheWhole() {
        var builder = new PatternBuilder(4);
        builder.add(0, 0);
        builder.add(2, 1);
        builder.add(3, 3);
        PatternBlocks.add(block(), 2, builder);
        SparsePattern whole = builder.build();
        int[] entries = PatternBlocks.entries(block(), 2, whole);
        assertThat(whole.size()).isEqualTo(6);
        assertThat(entries).containsExactly(whole.entry(2, 0), whole.entry(2, 2), whole.entry(3, 1));
        assertThat(entries).as("one for (0, 0), then columns 0, 1, 2 of row 2").containsExactly(1, 3, 4);
        assertThat(PatternBlocks.diagonal(whole)).satisfies(diagonal -> {
            assertThat(diagonal[0]).isZero();
            assertThat(diagonal[1]).as("there is none").isNegative();
            assertThat(diagonal[2]).isEqualTo(3);
            assertThat(diagonal[3]).isEqualTo(5);
        });
    }

    /** HS28: n = 3, m = 1, all entries; the lower half of [B G'; G 0] has 6 + 3 of them. */
    @Test
    void theKktPatternHasBAndGAndNothingBelowG() {
        SparsePattern lower = KktPattern.lower(new HockSchittkowski.Hs28());
        assertThat(lower.size()).isEqualTo(9);
        assertThat(lower.entry(3, 2)).isPositive();
        assertThat(lower.entry(3, 3)).isNegative();
        SparsePattern both = KktPattern.both(lower);
        assertThat(both.size()).isEqualTo(3 * 3 + 2 * 3);
        assertThat(both.entry(2, 3)).isPositive();
    }
}
