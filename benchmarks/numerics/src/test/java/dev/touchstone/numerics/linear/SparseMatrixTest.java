package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SparseMatrixTest {
    /** (1 0 2; 0 3 0). */
    private static SparseMatrix wide() {
        var pattern = new PatternBuilder(2);
        pattern.add(1, 1);
        pattern.add(0, 2);
        pattern.add(0, 0);
        return new SparseMatrix(pattern.build(), new double[] {1, 2, 3});
    }

    @Test
    void timesAndTransposeTimes() {
        double[] out = new double[2];
        wide().times(new double[] {1, 10, 100}, out);
        assertThat(out).containsExactly(201, 30);
        double[] transposed = {7, 7, 7};
        wide().transposeTimes(new double[] {1, 10}, transposed);
        assertThat(transposed).containsExactly(1, 30, 2);
        wide().addTransposeTimes(new double[] {1, 10}, transposed);
        assertThat(transposed).containsExactly(2, 60, 4);
    }

    /** (1 2; 2 3) from its lower half. */
    @Test
    void theLowerHalfStandsForBoth() {
        SparseMatrix lower = Systems.sparse(new double[][] {{1, 0}, {2, 3}});
        double[] out = new double[2];
        lower.symmetric().apply(new double[] {1, 10}, out);
        assertThat(out).containsExactly(21, 32);
        assertThat(lower.symmetric().size()).isEqualTo(2);
    }

    @Test
    void eachEntryHasOneValue() {
        SparsePattern pattern = wide().pattern();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SparseMatrix(pattern, new double[2]))
                .withMessage("2 values for a pattern of 3 entries; each entry has one");
    }
}
