package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Split;
import dev.touchstone.grid.Winners.Winner;
import dev.touchstone.tables.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavesTest {
    @TempDir
    private Path folder;

    private ToyGrids grids;

    @BeforeEach
    void useTheFolder() {
        grids = new ToyGrids(folder);
    }

    private static Winners winners(String... instancesAndFactors) {
        var winners = Winners.none();
        for (int i = 0; i < instancesAndFactors.length; i += 2) {
            winners = winners.with(new Winner(
                    instancesAndFactors[i], "tuned", new TreeMap<>(Map.of("factor", instancesAndFactors[i + 1]))));
        }
        return winners;
    }

    private static Stream<Planned> trials(Grid grid, List<Range> ranges) {
        return ranges.stream()
                .flatMap(range -> LongStream.range(range.from(), range.to()).mapToObj(grid::trial));
    }

    @Test
    void theFirstWaveHasSearchesDefaultsAndArmsWithoutASearch() {
        Grid grid = grids.read(ToyGrids.GOOD);
        List<Range> first = grid.wave(0, Winners.none());
        assertThat(trials(grid, first).filter(planned -> planned.trial().split() == Split.SELECTION))
                .hasSize(2 * 3 * 2)
                .allMatch(planned -> planned.arm().equals("tuned"));
        assertThat(trials(grid, first).filter(planned -> planned.trial().split() == Split.HELD_OUT))
                .hasSize(2 * (3 + 2 * 3))
                .allMatch(planned -> planned.role() != Role.SEARCHED);
    }

    @Test
    void theLastWaveReportsTheWinnersOfEachInstance() {
        Grid grid = grids.read(ToyGrids.GOOD);
        Winners winners = winners("line", "0.125", "bowl", "0.25");
        assertThat(grid.waves()).isEqualTo(2);
        List<Range> first = grid.wave(0, winners);
        List<Range> report = grid.wave(1, winners);
        assertThat(Range.size(first) + Range.size(report)).isEqualTo(grid.trials());
        assertThat(Range.without(report, first)).isEqualTo(report);
        assertThat(trials(grid, report))
                .extracting(planned -> planned.trial().instance() + " " + planned.tuned() + " "
                        + planned.trial().split() + " " + planned.trial().replicate())
                .containsExactly(
                        "line {factor=0.125} HELD_OUT 0",
                        "line {factor=0.125} HELD_OUT 1",
                        "line {factor=0.125} HELD_OUT 2",
                        "bowl {factor=0.25} HELD_OUT 0",
                        "bowl {factor=0.25} HELD_OUT 1",
                        "bowl {factor=0.25} HELD_OUT 2");
    }

    @Test
    void aWinnerThatIsTheDefaultIsNotRunTwice() {
        Grid grid = grids.read(ToyGrids.GOOD);
        assertThat(grid.wave(1, winners("line", "0.5", "bowl", "0.5"))).isEmpty();
    }

    @Test
    void aSearchThatFailedEverywhereReportsItsDefaultAlone() {
        Grid grid = grids.read(ToyGrids.GOOD);
        assertThat(Range.size(grid.wave(1, winners("line", "0.125")))).isEqualTo(3);
        assertThat(grid.wave(1, Winners.none())).isEmpty();
    }

    @Test
    void anArmBehindAnotherIsInTheWaveOfItsWinners() {
        Grid grid = grids.read(ToyGrids.GOOD + ToyGrids.BEHIND);
        ArmOnInstance behind = ToyGrids.onLine(grid, "behind");
        Winners winners = winners("line", "0.125");
        assertThat(grid.waves()).isEqualTo(3);
        assertThat(Range.without(List.of(behind.range()), grid.wave(0, winners)))
                .as("none of its trials is in the first wave")
                .containsExactly(behind.range());
        assertThat(trials(grid, grid.wave(1, winners)))
                .filteredOn(planned -> planned.arm().equals("behind"))
                .as("two points x 2 selection replicates, and 3 replicates of the default")
                .hasSize(4 + 3);
        winners = winners.with(new Winner("line", "behind", new TreeMap<>(Map.of("factor", "0.25"))));
        assertThat(trials(grid, grid.wave(2, winners)))
                .hasSize(3)
                .allMatch(planned -> planned.arm().equals("behind") && planned.role() == Role.SEARCHED);
    }

    @Test
    void allWavesTogetherAreAllTrialsThatAreRunOnce() {
        Grid grid = grids.read(ToyGrids.GOOD + ToyGrids.BEHIND);
        Winners winners = winners("line", "0.125", "bowl", "0.25");
        winners = winners.with(new Winner("line", "behind", new TreeMap<>(Map.of("factor", "0.25"))));
        long run = 0;
        List<Range> all = List.of();
        for (int wave = 0; wave < grid.waves(); wave++) {
            List<Range> trials = grid.wave(wave, winners);
            run += Range.size(trials);
            all = Range.union(Stream.concat(all.stream(), trials.stream()).toList());
        }
        assertThat(run).isEqualTo(grid.trials());
        assertThat(Range.size(all)).as("no trial is in two waves").isEqualTo(run);
    }
}
