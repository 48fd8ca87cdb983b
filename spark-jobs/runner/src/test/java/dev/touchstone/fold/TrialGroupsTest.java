package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Outcome;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.grid.ToyGrids;
import dev.touchstone.grid.Winners;
import dev.touchstone.leaderboard.CompetitorFold;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.ValuedRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialGroupsTest {
    private static ChunkBuilder searched(String factor, double value) {
        return ChunkBuilder.of("tuned").searched("factor", factor).looks("value", value);
    }

    private static Dataset<Row> rows(ChunkBuilder... trials) {
        return ChunkBuilder.rows(Stream.of(trials).map(ChunkBuilder::row).toList());
    }

    private static List<CompetitorFold> folded(Dataset<Row> trials) {
        return TrialGroups.folded(trials, "toy").stream()
                .sorted(Comparator.comparing(fold -> fold.facts().instance()
                        + fold.rows().stream()
                                .map(row -> row.row().who().competitor())
                                .toList()))
                .toList();
    }

    @Test
    void aGroupIsACompetitorOnAnInstance() {
        List<CompetitorFold> folds = folded(rows(
                ChunkBuilder.of("a").heldOut(0).looks("value", 1),
                ChunkBuilder.of("b").heldOut(0).looks("value", 2),
                ChunkBuilder.of("a").on("bowl").heldOut(0).looks("value", 3),
                ChunkBuilder.of("a").heldOut(1).looks("value", 4).ended(Outcome.Kind.DIVERGED)));
        assertThat(folds).extracting(fold -> fold.facts().trials()).containsExactly(1L, 2L, 1L);
        assertThat(folds)
                .extracting(fold -> fold.rows().get(0))
                .extracting(row ->
                        row.row().who().instance() + " " + row.row().who().competitor() + " " + row.value())
                .containsExactly("bowl a [3.0]", "line a [1.0, Infinity]", "line b [2.0]");
    }

    @Test
    void aRowForEachMetricAndEachUnitOfWorkThatTheSuiteRanks() {
        List<CompetitorFold> folds = folded(rows(ChunkBuilder.of("a")
                .looks("value", 9, 1)
                .looks("nearness", 0, 0.5)
                .looks("gradients", 0, 6)));
        assertThat(folds.get(0).rows())
                .extracting(row -> row.row().measure().metric() + " " + row.value())
                .containsExactly(
                        "value [1.0]",
                        "nearness [0.5]",
                        "steps [1.0]",
                        "seconds [0.5]",
                        "values [0.0]",
                        "gradients [6.0]");
    }

    @Test
    void everyPointOfASearchIsFolded() {
        CompetitorFold fold = folded(rows(
                        searched("1", 8).selection(0),
                        searched("1", 6).selection(1),
                        searched("2", 2).selection(0),
                        searched("2", 9).selection(1).ended(Outcome.Kind.FAILED),
                        searched("1", 5).heldOut(0)))
                .get(0);
        assertThat(fold.search())
                .extracting(row -> row.tuned() + " " + row.values().median() + " " + row.failures())
                .containsExactly("{factor=1} 7.0 0", "{factor=2} 2.0 1");
        assertThat(fold.search()).extracting(SearchRow::trials).containsExactly(2, 2);
        assertThat(fold.winning()).isEqualTo(Map.of("factor", "1"));
        assertThat(fold.rows().get(0).value()).containsExactly(5.0);
    }

    /** Partitions, and the order of the trials in them, are chance in a run on a cluster. */
    @Test
    void theFoldIsTheSameHoweverTheTrialsLie() {
        List<ChunkRow> trials = RandomRuns.of(7);
        var reversed = new ArrayList<>(trials);
        reversed.sort(Comparator.comparing(row -> row.trial().key().replicate()));
        assertThat(sorted(TrialGroups.folded(ChunkBuilder.rows(reversed).repartition(7), "toy")))
                .isEqualTo(sorted(TrialGroups.folded(ChunkBuilder.rows(trials).coalesce(1), "toy")));
    }

    /** The rows of all folds; processor times are whole numbers, so that their sums have no order. */
    private static List<String> sorted(List<CompetitorFold> folds) {
        var lines = new TreeSet<String>();
        for (CompetitorFold fold : folds) {
            for (ValuedRow row : fold.rows()) {
                lines.add(row + " " + fold.facts() + " " + fold.winning() + " " + fold.search());
            }
        }
        return List.copyOf(lines);
    }

    @Test
    void leaderboardsNeedNoTrace() {
        Dataset<Row> trials = ChunkBuilder.rows(RandomRuns.of(3));
        assertThat(sorted(TrialGroups.folded(trials.drop("trace", "left"), "toy")))
                .isEqualTo(sorted(TrialGroups.folded(trials, "toy")));
    }

    /** The points of the grid are 1/8, 1/4 and 1/2; the default is 1/2. */
    @Test
    void theWinnersOfTheSearchesSayWhatIsRunNext(@TempDir Path folder) {
        Grid grid = new ToyGrids(folder).read(ToyGrids.GOOD);
        Winners winners = TrialGroups.winners(
                rows(
                        searched("0.125", 5).selection(0),
                        searched("0.25", 4).selection(0),
                        searched("0.5", 9).selection(0),
                        searched("0.5", 0).role(Role.DEFAULT).heldOut(0),
                        searched("0.125", 3).on("bowl").selection(0),
                        searched("0.25", 4).on("bowl").selection(0),
                        ChunkBuilder.of("given factor=2").looks("value", 0)),
                "toy");
        List<Range> next = grid.wave(1, winners);
        assertThat(next.stream().flatMap(range -> LongStream.range(range.from(), range.to())
                        .mapToObj(grid::trial)))
                .extracting(planned -> planned.trial().instance() + " " + planned.tuned())
                .containsExactly(
                        "line {factor=0.25}",
                        "line {factor=0.25}",
                        "line {factor=0.25}",
                        "bowl {factor=0.125}",
                        "bowl {factor=0.125}",
                        "bowl {factor=0.125}");
    }

    @Test
    void withoutASearchThereAreNoWinners(@TempDir Path folder) {
        Grid grid = new ToyGrids(folder).read(ToyGrids.GOOD);
        Winners winners = TrialGroups.winners(rows(searched("0.125", 1).heldOut(0)), "toy");
        assertThat(grid.wave(1, winners)).isEmpty();
    }
}
