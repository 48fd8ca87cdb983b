package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Isolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChunksTest {
    /** One arm without a search on an instance of short trials, 10 ms each, and on one of long trials, 3 s each. */
    private static Grid grid(int shortTrials, int longTrials) {
        var conditions = new TrialConditions(Isolation.THREAD, 1, Looks.DOUBLING);
        var arm = Arm.of("arm", "halving", new TreeMap<>(), List.of(), List.of(), conditions);
        var first = new ArmOnInstance(0, arm, "short", "", 0, shortTrials, new ArrayList<>());
        var second = new ArmOnInstance(shortTrials, arm, "long", "", 0, longTrials, new ArrayList<>());
        return new Grid(
                "g", "", "toy", "1", List.of(first, second), 1, Duration.ofSeconds(1), Duration.ofSeconds(1), 0.1);
    }

    private static double seconds(ArmOnInstance on) {
        return on.instance().equals("long") ? 3 : 0.01;
    }

    private static List<Chunk> chunks(Grid grid, int slots) {
        return Chunks.of(grid, grid.wave(0, Winners.none()), ChunksTest::seconds, slots);
    }

    @Property(tries = 100)
    void chunksAreTheTrialsAgain(
            @ForAll @IntRange(min = 1, max = 30_000) int shortTrials,
            @ForAll @IntRange(min = 1, max = 200) int longTrials,
            @ForAll @IntRange(min = 1, max = 64) int slots) {
        Grid grid = grid(shortTrials, longTrials);
        List<Chunk> chunks = chunks(grid, slots);
        List<Range> all =
                chunks.stream().flatMap(chunk -> chunk.ranges().stream()).toList();
        assertThat(Range.union(all)).isEqualTo(grid.wave(0, Winners.none()));
        assertThat(Range.size(all)).isEqualTo(grid.size());
        assertThat(chunks).allMatch(chunk -> chunk.trials() <= Chunks.MOST_TRIALS);
    }

    @Test
    void longTrialsComeFirst() {
        List<Chunk> chunks = chunks(grid(10_000, 100), 2);
        List<Long> starts = chunks.stream()
                .flatMap(chunk -> chunk.ranges().stream())
                .map(Range::from)
                .toList();
        assertThat(starts.get(0)).isEqualTo(10_000);
        assertThat(starts.subList(0, starts.indexOf(0L))).allMatch(from -> from >= 10_000);
        assertThat(starts.subList(starts.indexOf(0L), starts.size())).allMatch(from -> from < 10_000);
    }

    @Test
    void chunksShrinkTowardsTheEnd() {
        List<Chunk> chunks = chunks(grid(10_000, 100), 2);
        assertThat(chunks.get(chunks.size() - 1).estimatedSeconds())
                .isLessThan(chunks.get(0).estimatedSeconds() / 4);
    }

    /** The share is what is left over 3 chunks for each of 2 slots, and a second at least; a long trial takes 3.0001 s. */
    @Test
    void aChunkTakesAThirdOfASlotsShareOfWhatIsLeft() {
        List<Chunk> chunks = chunks(grid(5_000, 10), 2);
        double left = chunks.stream().mapToDouble(Chunk::estimatedSeconds).sum();
        assertThat(left).isCloseTo(5_000 * 0.0101 + 10 * 3.0001, within(1e-6));
        for (Chunk chunk : chunks.subList(0, chunks.size() - 1)) {
            double share = Math.max(1, left / 6);
            assertThat(chunk.estimatedSeconds()).isBetween(share - 3.0001, share + 1e-9);
            left -= chunk.estimatedSeconds();
        }
        assertThat(left).as("the last chunk has the rest").isLessThanOrEqualTo(1 + 1e-6);
    }

    @Test
    void aChunkTakesAMinuteAtMostAndOneTrialAtLeast() {
        assertThat(chunks(grid(1, 2_000), 1)).allMatch(chunk -> chunk.estimatedSeconds() <= 60);
        List<Chunk> small = chunks(grid(1, 2), 64); // a share is a second, a trial takes 3
        assertThat(small).extracting(Chunk::trials).containsExactly(1L, 1L, 1L);
    }

    @Test
    void aChunkHasTenThousandTrialsAtMostHoweverShortTheyAre() {
        Grid grid = grid(25_000, 7);
        List<Chunk> chunks = Chunks.of(grid, grid.wave(0, Winners.none()), on -> 0, 1);
        assertThat(chunks).extracting(Chunk::trials).containsExactly(10_000L, 10_000L, 5_007L);
    }

    @Test
    void onlyTheGivenTrialsAreCut() {
        Grid grid = grid(100, 100);
        List<Range> missing = List.of(new Range(5, 7), new Range(98, 103));
        List<Chunk> chunks = Chunks.of(grid, missing, ChunksTest::seconds, 4);
        assertThat(Range.union(chunks.stream()
                        .flatMap(chunk -> chunk.ranges().stream())
                        .toList()))
                .isEqualTo(missing);
        assertThat(Chunks.of(grid, List.of(), ChunksTest::seconds, 4)).isEmpty();
        assertThatThrownBy(() -> new Chunk(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlanCountsTrialsBySolverAndByInstance() {
        Plan plan = Plan.of(grid(3_600, 200), ChunksTest::seconds, "this test", 2);
        assertThat(plan.trials()).isEqualTo(3_800);
        assertThat(plan.bySolver()).isEqualTo(Map.of("halving", 3_800L));
        assertThat(plan.byInstance()).isEqualTo(Map.of("short", 3_600L, "long", 200L));
        assertThat(plan.estimatedCoreHours()).isCloseTo((36 + 600) / 3600.0, within(1e-12));
        assertThat(plan.estimateSource()).isEqualTo("this test");
        assertThat(plan.chunks()).isEqualTo(chunks(grid(3_600, 200), 2).size());
    }
}
