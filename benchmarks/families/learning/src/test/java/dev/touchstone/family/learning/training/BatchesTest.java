package dev.touchstone.family.learning.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Philox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Property(tries = 200)
    void everyEpochVisitsEveryRowOnce(
            @ForAll @IntRange(min = 1, max = 60) int n, @ForAll @IntRange(min = 1, max = 70) int size) {
        var batches = new Batches(n, size, Philox.of("rows"));
        for (int epoch = 0; epoch < 3; epoch++) {
            var seen = new ArrayList<Integer>();
            int steps = 0;
            do {
                seen.addAll(next(batches));
                steps++;
            } while (!batches.endsEpoch());
            assertThat(seen)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, n).boxed().toList());
            assertThat(steps).isEqualTo((n + size - 1) / size);
        }
    }

    @Test
    void onlyTheLastBatchOfAnEpochIsSmallAndNotWhole() {
        var batches = new Batches(150, 16, Philox.of("rows"));
        for (int t = 1; t <= 20; t++) {
            boolean last = t % 10 == 0;
            assertThat(next(batches)).hasSize(last ? 6 : 16);
            assertThat(batches.isWhole()).isEqualTo(!last);
            assertThat(batches.endsEpoch()).isEqualTo(last);
        }
    }

    @Test
    void batchesThatDivideTheRowsAreAllWhole() {
        var batches = new Batches(144, 16, Philox.of("rows"));
        for (int t = 1; t <= 18; t++) {
            assertThat(next(batches)).hasSize(16);
            assertThat(batches.isWhole()).isTrue();
            assertThat(batches.endsEpoch()).isEqualTo(t % 9 == 0);
        }
    }

    @Test
    void aBatchOfMoreRowsThanThereAreIsAllRowsAndWhole() {
        var batches = new Batches(5, 16, Philox.of("rows"));
        assertThat(next(batches)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(batches.isWhole()).isTrue();
        assertThat(batches.endsEpoch()).isTrue();
    }

    @Test
    void everyEpochHasAnOrderOfItsOwnAndTheFirstIsShuffledToo() {
        var batches = new Batches(150, 150, Philox.of("rows"));
        List<Integer> first = next(batches);
        List<Integer> second = next(batches);
        assertThat(first)
                .isNotEqualTo(second)
                .isNotEqualTo(IntStream.range(0, 150).boxed().toList());
    }

    @Test
    void theSameRandomNumbersGiveTheSameBatches() {
        var batches = new Batches(150, 16, Philox.of("rows"));
        var again = new Batches(150, 16, Philox.of("rows"));
        var other = new Batches(150, 16, Philox.of("other rows"));
        List<Integer> first = next(batches);
        assertThat(first).isEqualTo(next(again)).isNotEqualTo(next(other));
    }

    /** 6000 draws of the 6 orders of 3 rows: 1000 each, with a standard deviation of 29. */
    @Test
    void allOrdersAreAsLikely() {
        var batches = new Batches(3, 3, Philox.of("orders"));
        Map<List<Integer>, Integer> counts = new HashMap<>();
        for (int epoch = 0; epoch < 6000; epoch++) {
            counts.merge(next(batches), 1, Integer::sum);
        }
        assertThat(counts).hasSize(6);
        assertThat(counts.values()).allMatch(count -> Math.abs(count - 1000) < 4 * 29);
    }

    private static List<Integer> next(Batches batches) {
        batches.next();
        return Arrays.stream(batches.rows(), batches.from(), batches.to())
                .boxed()
                .toList();
    }
}
