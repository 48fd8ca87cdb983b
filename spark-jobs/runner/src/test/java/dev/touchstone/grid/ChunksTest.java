package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChunksTest {
    private static Grid grid(int shortTrials, int longTrials) {
        var arm = Arm.of(
                "arm", "guess", new TreeMap<>(), List.of(), List.of(), new TrialConditions(Isolation.THREAD, 1, false));
        var first = new ArmOnInstance(0, arm, "short", "", 0, shortTrials, new ArrayList<>());
        var second = new ArmOnInstance(shortTrials, arm, "long", "", 0, longTrials, new ArrayList<>());
        return new Grid(
                "g", "", "tiny", "1", List.of(first, second), 1, Duration.ofSeconds(1), Duration.ofSeconds(1), 0.1);
    }

    private static double seconds(ArmOnInstance block) {
        return block.instance().equals("long") ? 3 : 0.01;
    }

    @Property(tries = 100)
    void chunksAreTheTrialsAgain(
            @ForAll @IntRange(min = 1, max = 30_000) int shortTrials,
            @ForAll @IntRange(min = 1, max = 200) int longTrials,
            @ForAll @IntRange(min = 1, max = 64) int slots) {
        Grid grid = grid(shortTrials, longTrials);
        List<Chunk> chunks = Chunks.of(grid, grid.wave(0, new Winners()), ChunksTest::seconds, slots);
        List<Range> all =
                chunks.stream().flatMap(chunk -> chunk.ranges().stream()).toList();
        assertThat(Range.union(all)).isEqualTo(grid.wave(0, new Winners()));
        assertThat(Range.size(all)).isEqualTo(grid.size());
        assertThat(chunks).allMatch(chunk -> chunk.trials() <= Chunks.MOST_TRIALS);
    }

    @Test
    void longTrialsComeFirstAndChunksShrink() {
        List<Chunk> chunks =
                Chunks.of(grid(10_000, 100), grid(10_000, 100).wave(0, new Winners()), ChunksTest::seconds, 2);
        assertThat(chunks.get(0).ranges().get(0).from()).isEqualTo(10_000);
        assertThat(chunks.get(chunks.size() - 1).estimatedSeconds())
                .isLessThan(chunks.get(0).estimatedSeconds() / 4);
    }
}
