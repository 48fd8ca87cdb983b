package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowBlockTest {
    private static final int D = 7;
    private static final int K = 3;

    private final RowBlock block = new RowBlock(D, K);

    @Test
    void aBlockHasItsMostRowsOrWhatIsLeft() {
        block.take(0, 53);
        assertThat(block.size()).isEqualTo(RowBlock.ROWS);
        assertThat(rows()).isEqualTo(IntStream.range(0, 16).toArray());
        block.take(48, 53);
        assertThat(rows()).containsExactly(48, 49, 50, 51, 52);
    }

    @Test
    void rowsComeInTheOrderOfTheBatch() {
        int[] order = {9, 4, 7, 1, 30, 2};
        block.take(order, 1, 5);
        assertThat(rows()).containsExactly(4, 7, 1, 30);
    }

    @Test
    void placesUpToTheStrideRepeatTheLastRow() {
        block.take(new int[] {5, 6, 8, 9, 11}, 0, 5);
        assertThat(block.size()).isEqualTo(5);
        assertThat(IntStream.range(5, 8).map(block::row)).containsOnly(11);
    }

    /** Logits log 1, log 2, log 3 of the row at place 1 have the probabilities 1/6, 2/6, 3/6. */
    @Test
    void logitsBecomeLossesAndResidualsOfTheirRow() {
        block.take(0, 2);
        Arrays.fill(block.z(), 7);
        block.z()[K] = 0;
        block.z()[K + 1] = Math.log(2);
        block.z()[K + 2] = Math.log(3);
        assertThat(block.largest(1)).isEqualTo(2);
        assertThat(block.loss(1, 0)).isCloseTo(Math.log(6), within(1e-14));
        assertThat(block.loss(1, 2)).isCloseTo(Math.log(2), within(1e-14));
        block.toResidual(1, 2, 0, 10);
        assertThat(Arrays.copyOfRange(block.z(), K, 2 * K))
                .containsExactly(new double[] {(1 / 6.0 - 1) / 10, 2 / 60.0, 3 / 60.0}, within(1e-15));
        assertThat(Arrays.copyOf(block.z(), K)).as("the other row").containsOnly(7);
    }

    @Test
    void theRepeatedRowHasNoResidual() {
        block.take(0, 5);
        Arrays.fill(block.z(), 1);
        block.endResiduals();
        assertThat(Arrays.copyOf(block.z(), 5 * K)).containsOnly(1);
        assertThat(Arrays.copyOfRange(block.z(), 5 * K, block.z().length)).containsOnly(0);
    }

    @Test
    void scratchSpaceIsAColumnOfFeatures() {
        assertThat(block.column()).hasSize(D);
        assertThat(block.classes()).isEqualTo(K);
    }

    private int[] rows() {
        return IntStream.range(0, block.size()).map(block::row).toArray();
    }
}
