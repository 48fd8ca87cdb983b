package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.storage.Folder;
import dev.touchstone.tables.CurveRow;
import dev.touchstone.tables.LeaderboardBuilder;
import dev.touchstone.tables.Quartiles;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDataTest {
    private static final Quartiles VALUES = new Quartiles(1, 1, 1);

    @TempDir
    Path path;

    private Folder run;

    @BeforeEach
    void open() {
        run = Folder.of(path.toString());
    }

    private ReportData data() {
        return ReportData.of(List.of(RunContents.read(run.display(""))), List.of());
    }

    private void leaderboard(LeaderboardBuilder... rows) {
        SmallTables.write(
                run,
                Table.LEADERBOARD,
                List.of(rows).stream().map(LeaderboardBuilder::values).toList());
    }

    private static CurveRow point(String competitor, String instance, SettingsKind kind) {
        return new CurveRow(instance, competitor, kind, "loss", 0, 0, 1, VALUES);
    }

    private static SearchRow searched(String competitor) {
        return new SearchRow("i", competitor, new TreeMap<>(), "loss", 1, 0, VALUES, 1);
    }

    private static LeaderboardBuilder row(String competitor) {
        return LeaderboardBuilder.of(competitor);
    }

    @Test
    void theRankingMetricIsTheOneThatTheRunNames() {
        leaderboard(row("a").measure("error", Goal.MINIMISE), row("a").measure("loss", Goal.MINIMISE));
        run.write("run.json", "{\"metrics\": [{\"name\": \"loss\"}]}");
        assertThat(data().ranking()).isEqualTo("loss");
    }

    @Test
    void withoutARecordTheFirstRowsMetricRanks() {
        leaderboard(row("a").measure("error", Goal.MINIMISE), row("a").measure("loss", Goal.MINIMISE));
        assertThat(data().ranking()).isEqualTo("error");
        run.write("run.json", "{\"metrics\": [{\"name\": \"gone\"}]}");
        assertThat(data().ranking()).isEqualTo("error");
    }

    @Test
    void theSearchCarriesTheLabelOfTheChosenSettings() {
        leaderboard(row("a").kind(SettingsKind.CHOSEN), row("a").kind(SettingsKind.DEFAULT));
        SmallTables.write(run, Table.SEARCH, List.of(searched("a")));
        assertThat(data().search()).extracting(Labelled::label).containsExactly("a");
        assertThat(data().leaderboard()).extracting(Labelled::label).containsExactly("a", "a (default)");
    }

    @Test
    void curvesAreCountedByTheMostCompetitorsOnAnInstance() {
        leaderboard(row("a"), row("b"));
        SmallTables.write(
                run,
                Table.CURVES,
                List.of(
                        point("a", "i", SettingsKind.GIVEN),
                        point("b", "i", SettingsKind.GIVEN),
                        point("a", "j", SettingsKind.GIVEN)));
        assertThat(data().curveCompetitors()).isEqualTo(2);
        assertThat(data().curves()).extracting(CurveSeries::label).containsExactly("a", "b");
    }

    /** The file holds 4,000 points of searches: 10 of 20 competitors that have 400 each. */
    @Test
    void whereSearchesDoNotFitTheFileThoseOfTheBestCompetitorsAreKept() {
        leaderboard(
                IntStream.range(0, 20).mapToObj(c -> row("c" + c).rank(20 - c)).toArray(LeaderboardBuilder[]::new));
        SmallTables.write(
                run,
                Table.SEARCH,
                IntStream.range(0, 8_000).mapToObj(i -> searched("c" + i % 20)).toList());
        ReportData data = data();
        assertThat(data.searchCompetitors()).isEqualTo(20);
        assertThat(data.search()).hasSize(4_000);
        assertThat(data.search().stream().map(Labelled::label).distinct())
                .containsExactlyInAnyOrder("c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19");
    }

    @Test
    void aRunWithoutTablesGivesEmptyData() {
        ReportData data = data();
        assertThat(data.ranking()).isEmpty();
        assertThat(data.standings()).isEmpty();
        assertThat(data.curves()).isEmpty();
        assertThat(data.curveCompetitors()).isZero();
    }
}
