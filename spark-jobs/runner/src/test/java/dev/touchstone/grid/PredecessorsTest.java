package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.grid.Winners.Winner;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredecessorsTest {
    private static final String GRID = ToyGrids.GOOD + ToyGrids.BEHIND;

    @TempDir
    private Path folder;

    private ToyGrids grids;

    @BeforeEach
    void useTheFolder() {
        grids = new ToyGrids(folder);
    }

    private static Winners winner(String factor) {
        var winners = Winners.none();
        winners = winners.with(new Winner("line", "tuned", new TreeMap<>(Map.of("factor", factor))));
        return winners;
    }

    @Test
    void idsOfFollowersNameSelectionTrialsOfTheWinnerInTurn() {
        Grid following = grids.read(GRID).following(winner("0.25"));
        ArmOnInstance behind = ToyGrids.onLine(following, "behind");
        Range chosen = ToyGrids.onLine(following, "tuned").searched(0, 1);
        for (long k = behind.range().from(); k < behind.range().to(); k++) {
            var trial = following.trial(k).trial();
            long source = chosen.from() + trial.replicate() % 2; // selection and held-out replicates alike
            assertThat(trial.after()).isEqualTo(following.trial(source).trial().id());
        }
        assertThat(following.sources())
                .containsExactlyInAnyOrder(
                        following.trial(chosen.from()).trial().id(),
                        following.trial(chosen.from() + 1).trial().id());
    }

    @Test
    void seriesAreRecordedOfTheCellThatOthersComeAfterAndOfNoOther() {
        Grid grid = grids.read(GRID);
        assertThat(grid.trial(ToyGrids.onLine(grid, "tuned").first()).trial().recording())
                .hasToString("series");
        assertThat(grid.trial(ToyGrids.onLine(grid, "given").first()).trial().recording())
                .hasToString("plain");
        Grid cell = grids.read(GRID.replace("arm: tuned", "arm: given, factor: 2e0"));
        ArmOnInstance given = ToyGrids.onLine(cell, "given");
        assertThat(cell.trial(given.first()).trial().recording()).hasToString("plain");
        assertThat(cell.trial(given.range().to() - 1).trial().recording()).hasToString("series");
    }

    @Test
    void anArmBehindOneWithoutASearchComesAfterItsHeldOutReplicates() {
        Grid grid =
                grids.read(GRID.replace("arm: tuned", "arm: given, factor: 2")).following(Winners.none());
        ArmOnInstance given = ToyGrids.onLine(grid, "given");
        ArmOnInstance behind = ToyGrids.onLine(grid, "behind");
        Range cell = given.reported(1, 0);
        assertThat(behind.sources()).hasSize(3);
        assertThat(behind.source(2))
                .isEqualTo(grid.trial(cell.from() + 2).trial().id());
        assertThat(behind.source(3)).isEqualTo(grid.trial(cell.from()).trial().id());
    }

    @Test
    void aFollowerOfASearchThatFailedComesAfterNoTrial() {
        Grid grid = grids.read(GRID);
        assertThat(ToyGrids.onLine(grid.following(Winners.none()), "behind").source(0))
                .isEqualTo("none");
        assertThat(ToyGrids.onLine(grid, "given").source(0))
                .as("an arm that comes after none")
                .isEmpty();
    }

    @Test
    void followersOfFollowersAreLinkedLevelByLevel() {
        Grid grid = grids.read(GRID + "  last: {solver: following, after: behind, instances: [line]}\n");
        assertThat(grid.waves()).isEqualTo(4);
        Winners winners = winner("0.25");
        winners = winners.with(new Winner("line", "behind", new TreeMap<>(Map.of("factor", "0.125"))));
        Grid following = grid.following(winners);
        Range chosen = ToyGrids.onLine(following, "behind").searched(0, 1);
        String source = following.trial(chosen.from()).trial().id();
        assertThat(ToyGrids.onLine(following, "last").source(0)).isEqualTo(source);
        assertThat(following.trial(chosen.from()).trial().after())
                .as("whose id names its own predecessor")
                .hasSize(16);
        assertThat(following.digest())
                .isNotEqualTo(grid.following(winner("0.25")).digest());
    }

    @Test
    void competitorsAreToldWithThoseBeforeThem() {
        assertThat(grids.read(ToyGrids.GOOD).predecessors()).isEmpty();
        assertThat(grids.read(GRID.replace("arm: tuned", "arm: given, factor: 2"))
                        .predecessors())
                .containsExactlyEntriesOf(Map.of("behind", "given factor=2.0 sweeps=3"));
    }

    @Test
    void anArmThatCannotComeAfterAnotherIsRefused() {
        refused("arm: tuned", "arm: tunned", "grid.yaml:12: no arm \"tunned\"; known: [behind, given, tuned]");
        refused("arm: tuned", "arm: behind", "the arms [behind] come after each other; remove one \"after\"");
        refused(
                "arm: tuned",
                "arm: given",
                "2 cells of arm given have {}; name one by values of its axes [factor, sweeps]");
        refused("arm: tuned", "arm: given, factor: 5", "0 cells of arm given have {factor=5.0}");
        refused("arm: tuned", "arm: given, colour: 5", "no setting [colour]; known: [factor, sweeps]");
        refused(
                "arm: tuned",
                "factor: 2",
                "\"after\" lacks \"arm\", the name of one of the arms [tuned, given, behind]");
        refused("    after: {arm: tuned}\n", "", "arm behind needs the series path of earlier trials; name their arm");
        refused(
                "solver: following",
                "solver: halving",
                "arm behind comes after tuned, and none of its settings inherits");
        refused("solver: halving\n    tune", "solver: newton\n    instances: [line]\n    tune", "no setting [factor]");
        refused(
                "instances: [line]",
                "instances: [line]\n    settings: {alone: true}",
                "none of its settings inherits a series");
    }

    private void refused(String right, String wrong, String message) {
        assertThatThrownBy(() -> grids.read(GRID.replace(right, wrong)))
                .as(wrong)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anArmBehindOneThatLeavesNoSuchSeriesIsRefused() {
        String newton = "  given: {solver: newton}\n";
        assertThatThrownBy(() -> grids.read(ToyGrids.GOOD.substring(0, ToyGrids.GOOD.indexOf("  given:"))
                        + newton
                        + ToyGrids.BEHIND.replace("arm: tuned", "arm: given")))
                .hasMessageContaining("arm behind needs the series path, and given leaves []");
    }

    @Test
    void anArmIsRunOnlyWhereTheOneBeforeItIsRun() {
        assertThatThrownBy(() -> grids.read(GRID.replace("  tuned:\n", "  tuned:\n    instances: [bowl]\n")))
                .hasMessageContaining("grid.yaml:13: arm behind comes after tuned, which is not run on line");
    }
}
