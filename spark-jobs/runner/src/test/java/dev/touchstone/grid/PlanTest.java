package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.grid.Winners.Winner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans and winners of the toy grid: on each of two instances a search over three points, and two cells. */
class PlanTest {
    @TempDir
    private Path folder;

    private Grid grid;

    @BeforeEach
    void readTheGrid() {
        grid = new ToyGrids(folder).read(ToyGrids.GOOD);
    }

    private static Winner winner(String instance, String competitor, String factor) {
        return new Winner(instance, competitor, new TreeMap<>(Map.of("factor", factor)));
    }

    /** 3 points on 2 selection replicates, winner and default on 3 held-out ones, 2 cells on 3: 6 + 6 + 6 trials. */
    @Test
    void aPlanCountsTheHeldOutTrialsOfAWinnerAndOfTheDefault() {
        Plan plan = Plan.of(grid, on -> 0, "this test", 1);
        assertThat(plan.trials()).isEqualTo(36);
        assertThat(plan.bySolver()).isEqualTo(Map.of("halving", 36L));
        assertThat(plan.byInstance()).isEqualTo(Map.of("line", 18L, "bowl", 18L));
    }

    /** 18 trials of 100 s and 18 of 300 s are two hours. */
    @Test
    void theCostIsTheSumOverInstances() {
        Plan plan = Plan.of(grid, on -> on.instance().equals("line") ? 100 : 300, "this test", 1);
        assertThat(plan.estimatedCoreHours()).isEqualTo(2);
        assertThat(plan.estimateSource()).isEqualTo("this test");
    }

    @Test
    void theChunksOfAPlanAreThoseOfTheFirstWave() {
        int chunks = Chunks.of(grid, grid.wave(0, Winners.none()), on -> 100, 2).size();
        assertThat(Plan.of(grid, on -> 100, "this test", 2).chunks())
                .isEqualTo(chunks)
                .isGreaterThan(1);
    }

    /** The points are 1/8, 1/4 and 1/2. */
    @Test
    void aWinnerIsAPointOfItsSearchOnItsInstance() {
        var winners = new Winners(List.of(winner("line", "tuned", "0.25"), winner("bowl", "tuned", "0.125")));
        assertThat(winners.point(on("line", "tuned"), 0)).isEqualTo(OptionalLong.of(1));
        assertThat(winners.point(on("bowl", "tuned"), 0)).isEqualTo(OptionalLong.of(0));
    }

    @Test
    void settingsThatTheSearchNoLongerHasWinNothing() {
        var winners = new Winners(List.of(winner("line", "tuned", "0.3")));
        assertThat(winners.point(on("line", "tuned"), 0)).isEmpty();
        assertThat(winners.point(on("bowl", "tuned"), 0))
                .as("where no search was run")
                .isEmpty();
    }

    @Test
    void aLaterWinnerTakesThePlaceOfAnEarlierOne() {
        Winners winners = Winners.none()
                .with(winner("line", "tuned", "0.25"))
                .with(winner("bowl", "tuned", "0.25"))
                .with(winner("line", "tuned", "0.5"));
        assertThat(winners.point(on("line", "tuned"), 0)).isEqualTo(OptionalLong.of(2));
        assertThat(winners.point(on("bowl", "tuned"), 0)).isEqualTo(OptionalLong.of(1));
    }

    private ArmOnInstance on(String instance, String arm) {
        return grid.armsOnInstances().stream()
                .filter(on -> on.instance().equals(instance) && on.arm().name().equals(arm))
                .findFirst()
                .orElseThrow();
    }
}
