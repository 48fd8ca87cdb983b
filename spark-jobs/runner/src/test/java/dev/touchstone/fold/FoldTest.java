package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.ToyGrids;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.CurveRow;
import dev.touchstone.tables.EffortRow;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.Quartiles;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.Table;
import dev.touchstone.tables.TraceRow;
import dev.touchstone.tables.ValuedRow;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All tables of a run of eight trials; the least value of line and of bowl is known to be 0. */
class FoldTest {
    private static final double NAN = Double.NaN;

    /** A start at 1024 and a best known value of 0 make the bars 256, and 102.4 for the tolerance 0.1. */
    private static final List<ChunkRow> TRIALS = Stream.of(
                    tuned("0.125").selection(0).looks("value", 1024, 8).cpuSeconds(4),
                    tuned("0.25").selection(0).looks("value", 1024, 4).cpuSeconds(2),
                    tuned("0.25").heldOut(0).looks("value", 1024, 64, 16),
                    tuned("0.5").role(Role.DEFAULT).looks("value", 1024, 1024).ended(Outcome.Kind.DIVERGED),
                    given(0).looks("value", 1024, 512, 256).looks("gradients", 0, 3, 6),
                    given(1).looks("value", 1024, 100).looks("gradients", 0, 5),
                    given(0).on("bowl").look(Measurement.VARIABLES, 0, 0, 3).looks("value", 2048, 1),
                    given(0).on("bowl").by("newton").heldOut(1).ended(Outcome.Kind.DECLINED))
            .map(ChunkBuilder::row)
            .toList();

    @TempDir
    private static Path folder;

    private static Grid grid;
    private static RunFolder run;

    private static ChunkBuilder tuned(String factor) {
        return ChunkBuilder.of("tuned").searched("factor", factor);
    }

    private static ChunkBuilder given(int replicate) {
        return ChunkBuilder.of("given factor=2").setting("factor", "2").heldOut(replicate);
    }

    @BeforeAll
    static void fold() {
        grid = new ToyGrids(folder).read(ToyGrids.GOOD + "target: 0.25\n");
        run = folded("run", TRIALS);
    }

    private static RunFolder folded(String name, List<ChunkRow> trials) {
        RunFolder into = RunFolder.of(folder.toString(), name);
        new Fold(LocalSpark.session(), into, grid, new ProblemCache(Data.none(), 2)).write(ChunkBuilder.rows(trials));
        return into;
    }

    private static List<ValuedRow> board(RunFolder of, String metric) {
        return of.rows(Table.LEADERBOARD).stream()
                .filter(row -> row.row().measure().metric().equals(metric))
                .toList();
    }

    @Test
    void everyTrialIsARow() {
        assertThat(run.rows(Table.TRIALS))
                .containsExactlyInAnyOrderElementsOf(
                        TRIALS.stream().map(ChunkRow::trial).toList());
    }

    @Test
    void everyMeasurementIsARow() {
        assertThat(run.rows(Table.TRACE)).hasSize(2 + 2 + 3 + 2 + 6 + 4 + 3);
        String id = TRIALS.get(2).trial().trial();
        assertThat(run.rows(Table.TRACE))
                .filteredOn(row -> row.trial().equals(id))
                .containsExactly(
                        new TraceRow(id, new Measurement("value", 0, 0, 1024)),
                        new TraceRow(id, new Measurement("value", 1, 0.5, 64)),
                        new TraceRow(id, new Measurement("value", 2, 1, 16)));
    }

    @Test
    void everyPointOfTheSearchIsARow() {
        assertThat(run.rows(Table.SEARCH))
                .extracting(SearchRow::instance, SearchRow::tuned, SearchRow::values, SearchRow::cpuSeconds)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"line\", {\"factor\"=\"0.125\"}, " + new Quartiles(8, 8, 8) + ", 4.0)",
                        "(\"line\", {\"factor\"=\"0.25\"}, " + new Quartiles(4, 4, 4) + ", 2.0)");
    }

    /** On replicate 0 tuned has 16 and given 256, on replicate 1 given is alone: (2 + 1) / 2. */
    @Test
    void theLeaderboardRanksByTheFinalValues() {
        assertThat(board(run, "value"))
                .extracting(row ->
                        row.row().who().instance() + " " + row.row().who().kind() + " " + row.value() + " "
                                + row.row().meanRank())
                .containsExactly(
                        "bowl GIVEN [1.0, Infinity] 1.0",
                        "line CHOSEN [16.0] 1.0",
                        "line DEFAULT [Infinity] 2.0",
                        "line GIVEN [256.0, 100.0] 1.5");
    }

    /** given comes to 256 after two steps, and to 100 after one. */
    @Test
    void theLeaderboardHasTheWaysToTheGridsTarget() {
        assertThat(board(run, "value"))
                .extracting(row -> row.row().toTarget())
                .containsExactly(
                        new ToTarget(0.5, 1, 0.5),
                        new ToTarget(1, 1, 0.5),
                        new ToTarget(0, NAN, NAN),
                        new ToTarget(1, 1.5, 0.75));
    }

    @Test
    void theLeaderboardRanksWorkToo() {
        assertThat(board(run, "gradients"))
                .filteredOn(row -> row.row().who().instance().equals("line"))
                .extracting(ValuedRow::value)
                .containsExactly(List.of(0.0), List.of(Double.POSITIVE_INFINITY), List.of(6.0, 5.0));
    }

    @Test
    void curvesAreInTheOrderOfInstanceMetricCompetitorKindAndStep() {
        assertThat(run.rows(Table.CURVES))
                .extracting(row -> "%s %s %s %d: %s of %d"
                        .formatted(
                                row.instance(),
                                row.metric(),
                                row.kind(),
                                row.step(),
                                row.values().median(),
                                row.replicates()))
                .containsExactly(
                        "bowl value GIVEN 0: 2048.0 of 1",
                        "bowl value GIVEN 1: 1.0 of 1",
                        "line gradients GIVEN 0: 0.0 of 2",
                        "line gradients GIVEN 1: 4.0 of 2",
                        "line gradients GIVEN 2: 6.0 of 1",
                        "line value GIVEN 0: 1024.0 of 2",
                        "line value GIVEN 1: 306.0 of 2",
                        "line value GIVEN 2: 256.0 of 1",
                        "line value CHOSEN 0: 1024.0 of 1",
                        "line value CHOSEN 1: 64.0 of 1",
                        "line value CHOSEN 2: 16.0 of 1",
                        "line value DEFAULT 0: 1024.0 of 1",
                        "line value DEFAULT 1: 1024.0 of 1");
        assertThat(run.rows(Table.CURVES)).extracting(CurveRow::competitor).contains("tuned", "given factor=2");
    }

    @Test
    void effortIsMeasuredFromTheBestKnownValue() {
        assertThat(run.rows(Table.EFFORT))
                .filteredOn(row -> row.instance().equals("line") && row.tolerance() == 0.1)
                .containsExactly(
                        new EffortRow(
                                "line", "given factor=2", SettingsKind.GIVEN, "value", 0.1, "gradients", 0, 2, 0.5, 5),
                        new EffortRow(
                                "line", "given factor=2", SettingsKind.GIVEN, "value", 0.1, "seconds", 0, 2, 0.5, 0.5),
                        new EffortRow("line", "tuned", SettingsKind.DEFAULT, "value", 0.1, "seconds", 0, 1, 0, NAN),
                        new EffortRow("line", "tuned", SettingsKind.CHOSEN, "value", 0.1, "seconds", 0, 1, 1, 0.5),
                        new EffortRow(
                                "line", "given factor=2", SettingsKind.GIVEN, "value", 0.1, "steps", 0, 2, 0.5, 1),
                        new EffortRow("line", "tuned", SettingsKind.DEFAULT, "value", 0.1, "steps", 0, 1, 0, NAN),
                        new EffortRow("line", "tuned", SettingsKind.CHOSEN, "value", 0.1, "steps", 0, 1, 1, 1));
        assertThat(run.rows(Table.EFFORT))
                .filteredOn(row -> row.instance().equals("bowl"))
                .extracting(EffortRow::variables)
                .containsOnly(3L);
    }

    @Test
    void outcomesAndCostsAreWrittenBesideTheTables() {
        assertThat(run.folder().read("outcomes.json")).isEqualTo("{\"declined\":1,\"diverged\":1,\"finished\":6}");
        assertThat(run.folder().read("costs.json").replaceAll("\\s", ""))
                .as("mean processor time of 4 + 2 + 1 + 1 and 1 + 1 seconds on line")
                .contains("\"line\":1.6666666666666667");
    }

    @Test
    void leaderboardsComeFromTrialsAlone() {
        RunFolder other = folded(
                "without-traces",
                TRIALS.stream()
                        .map(row -> new ChunkRow(row.trial(), List.of(), row.left()))
                        .toList());
        assertThat(other.rows(Table.LEADERBOARD))
                .isEqualTo(run.rows(Table.LEADERBOARD).stream()
                        .map(row -> row.with(row.row().with(new ToTarget(0, NAN, NAN))))
                        .toList());
        assertThat(other.rows(Table.SEARCH)).isEqualTo(run.rows(Table.SEARCH));
        assertThat(other.rows(Table.CURVES)).isEmpty();
    }

    @Test
    void aLaterFoldTakesThePlaceOfAnEarlierOne() {
        folded("twice", TRIALS);
        RunFolder twice = folded("twice", TRIALS.subList(6, 7));
        assertThat(twice.rows(Table.TRIALS)).hasSize(1);
        assertThat(twice.rows(Table.CURVES)).extracting(CurveRow::instance).containsOnly("bowl");
        assertThat(twice.rows(Table.SEARCH)).isEmpty();
        assertThat(twice.folder().read("outcomes.json")).isEqualTo("{\"finished\":1}");
    }
}
