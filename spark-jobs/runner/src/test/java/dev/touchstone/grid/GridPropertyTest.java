package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Split;
import dev.touchstone.tables.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Rules that hold for all grids. */
class GridPropertyTest {
    @Provide
    Arbitrary<Grid> grids() {
        return RandomGrids.all();
    }

    /** The wave of a trial, told from the trial alone; -1 if it is never run. */
    private static int wave(Grid grid, long k, Winners winners) {
        ArmOnInstance on = grid.armOnInstance(k);
        ArmOnInstance.Place place = on.place(k);
        int level = on.arm().level();
        if (place.split() == Split.SELECTION || on.role(place.point()) != Role.SEARCHED) {
            return level;
        }
        return winners.point(on, place.cell()).equals(OptionalLong.of(place.point())) ? level + 1 : -1;
    }

    @Property(tries = 300)
    void aTrialIsInItsWaveAndInNoOther(@ForAll("grids") Grid grid, @ForAll @IntRange(max = 99) int seed) {
        Winners winners = RandomGrids.winners(grid, seed);
        for (int wave = 0; wave < grid.waves(); wave++) {
            List<Range> trials = grid.wave(wave, winners);
            for (long k = 0; k < grid.size(); k++) {
                boolean inWave =
                        Range.without(List.of(new Range(k, k + 1)), trials).isEmpty();
                assertThat(inWave).as("trial %d in wave %d", k, wave).isEqualTo(wave(grid, k, winners) == wave);
            }
        }
    }

    @Property(tries = 300)
    void aFollowersTrialsComeAfterTrialsOfEarlierWaves(
            @ForAll("grids") Grid grid, @ForAll @IntRange(max = 99) int seed) {
        Winners winners = RandomGrids.winners(grid, seed);
        Grid following = grid.following(winners);
        for (ArmOnInstance on : following.armsOnInstances()) {
            for (String source : on.sources()) {
                assertThat(earlier(following, winners, on)).contains(source);
            }
        }
    }

    /** Ids of the trials of the cell before an arm that are run before it, and whose series are kept. */
    private static List<String> earlier(Grid grid, Winners winners, ArmOnInstance on) {
        Predecessor predecessor = on.arm().predecessor();
        return LongStream.range(0, grid.size())
                .filter(k -> wave(grid, k, winners) >= 0
                        && wave(grid, k, winners) < on.arm().level())
                .filter(k -> grid.armOnInstance(k).instance().equals(on.instance()))
                .filter(k -> grid.armOnInstance(k).arm().name().equals(predecessor.arm()))
                .filter(k -> grid.armOnInstance(k).place(k).cell() == predecessor.cell())
                .mapToObj(k -> grid.trial(k).trial())
                .filter(trial -> trial.recording().series())
                .map(trial -> trial.id())
                .toList();
    }

    @Property(tries = 100)
    void chunksOfWhatIsMissingAreWhatIsMissing(
            @ForAll("grids") Grid grid,
            @ForAll @IntRange(max = 99) int seed,
            @ForAll @IntRange(min = 1, max = 9) int slots) {
        List<Range> wave = grid.wave(0, RandomGrids.winners(grid, seed));
        List<Range> committed = List.of(new Range(seed % 10, seed % 10 + 1L + seed % 7));
        List<Range> missing = Range.without(wave, committed);
        List<Range> cut = Chunks.of(grid, missing, on -> on.instance().equals("iris") ? 1 : 0.2, slots).stream()
                .flatMap(chunk -> chunk.ranges().stream())
                .toList();
        assertThat(Range.union(cut)).isEqualTo(missing);
        assertThat(Range.size(cut)).as("no trial is in two chunks").isEqualTo(Range.size(missing));
    }

    /** Spark carries grids to its tasks by Java's serialization. */
    @Property(tries = 50)
    void aGridSurvivesItsWayToTheTasks(@ForAll("grids") Grid grid, @ForAll @IntRange(max = 99) int seed)
            throws IOException, ClassNotFoundException {
        Grid following = grid.following(RandomGrids.winners(grid, seed));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(following);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Grid read = (Grid) in.readObject();
            assertThat(read).isEqualTo(following);
            assertThat(read.digest()).isEqualTo(following.digest());
            assertThat(read.trial(read.size() - 1).trial().id())
                    .isEqualTo(following.trial(following.size() - 1).trial().id());
        }
    }
}
