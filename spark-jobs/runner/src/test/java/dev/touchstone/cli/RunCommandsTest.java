package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.storage.Folder;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.LeaderboardRow.Competing;
import dev.touchstone.tables.LeaderboardRow.Measure;
import dev.touchstone.tables.LeaderboardRow.Spread;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import dev.touchstone.tables.Quartiles;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import dev.touchstone.tables.ValuedRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code leaderboard}, {@code claims} and {@code report} on runs of the toy suite whose leaderboards a test makes up. */
class RunCommandsTest {
    @TempDir
    private Path out;

    private String run(String name, ValuedRow... rows) {
        Folder folder = Folder.of(out.toString(), name);
        folder.write("run.json", "{\"schema\": 2, \"suite\": \"toy\", \"metrics\": [{\"name\": \"value\"}]}");
        SmallTables.write(folder, Table.LEADERBOARD, List.of(rows));
        return folder.display("");
    }

    private static ValuedRow row(String competitor, SettingsKind kind, Measure measure, double... values) {
        var who = new Competing("toy", "line", competitor, competitor, "halving", new TreeMap<>(), kind);
        var spread = new Spread(new Quartiles(values[0], 0, 0), 0.25, 2.5);
        var failures = new TreeMap<>(Map.of("diverged", 1));
        var tuning = kind == SettingsKind.CHOSEN ? new Tuning(6, 1, List.of("factor")) : new Tuning(0, 0, List.of());
        return new ValuedRow(
                new LeaderboardRow(
                        who, measure, values.length, failures, spread, 1.5, new ToTarget(1, 40, 0.5), tuning),
                IntStream.range(0, values.length).boxed().toList(),
                IntStream.range(0, values.length).mapToObj(i -> values[i]).toList());
    }

    private static final Measure VALUE = new Measure("value", "1", Goal.MINIMISE);
    private static final Measure NEARNESS = new Measure("nearness", "1", Goal.MAXIMISE);

    private static ValuedRow halving(double... values) {
        return row("halving", SettingsKind.GIVEN, VALUE, values);
    }

    private Said said(String command, String... more) {
        var words = new ArrayList<>(List.of(command, "--out", out.toString()));
        Collections.addAll(words, more);
        return Said.to(words.toArray(String[]::new));
    }

    @Test
    void theLeaderboardIsThatOfTheRankingMetricWithoutDefaults() {
        run(
                "a",
                row("tuned", SettingsKind.CHOSEN, VALUE, 0.5, 0.5),
                row("tuned", SettingsKind.DEFAULT, VALUE, 9),
                halving(1e-9),
                row("halving", SettingsKind.GIVEN, NEARNESS, 0.75));
        assertThat(said("leaderboard", "a").lines())
                .containsExactly(
                        "value (minimise, 1)",
                        "instance  competitor  settings     median  95 % low    high    rank  to target  failed  n  edge",
                        "line      tuned       chosen      0.50000   0.25000  2.5000  1.5000         40       1  2  factor",
                        "line      halving     given     1.000e-09   0.25000  2.5000  1.5000         40       1  1");
    }

    @Test
    void anotherMetricIsRankedWhereItIsAskedFor() {
        run("a", halving(1), row("halving", SettingsKind.GIVEN, NEARNESS, 0.75));
        assertThat(said("leaderboard", "a", "--metric", "nearness").lines())
                .hasSize(3)
                .startsWith("nearness (maximise, 1)");
        Said none = said("leaderboard", "a", "--metric", "beauty");
        assertThat(none.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(none.err().strip()).isEqualTo("the leaderboard of run a has no metric \"beauty\"");
    }

    @Test
    void scriptsGetEveryRowOfALeaderboard() {
        run("a", halving(1), row("tuned", SettingsKind.DEFAULT, VALUE, 9));
        run("b", row("halving", SettingsKind.GIVEN, NEARNESS, 0.75));
        assertThat(said("leaderboard", "a", "b", "--json").lines()).hasSize(3);
        assertThat(said("leaderboard", "a", "b", "--json", "--metric", "nearness")
                        .lines())
                .singleElement()
                .asString()
                .contains("\"competitor\":\"halving\"", "\"goal\":\"maximise\"", "\"median\":0.75", "\"diverged\":1");
        assertThat(said("leaderboard", "a", "--json", "--suite", "harness").lines())
                .isEmpty();
    }

    @Test
    void ofALongLeaderboardTheReportHasTheRest() {
        run("a", IntStream.range(0, 1062).mapToObj(i -> halving(i)).toArray(ValuedRow[]::new));
        assertThat(said("leaderboard", "a").lines()).hasSize(2 + 60 + 1).endsWith("... 1,002 more rows in the report");
    }

    @Test
    void runsAreFoundByTheirIdsOrFolders() {
        String folder = run("a", halving(1));
        assertThat(Said.to("leaderboard", folder).code()).isZero();
        Said none = said("leaderboard", "b");
        assertThat(none.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(none.err().strip()).isEqualTo("no run b in " + out + "; known: [a]");
    }

    /** Without spread the interval is the mean. */
    @Test
    void aClaimOnTheClaimedSideIsReproduced() {
        run("a", halving(0.5, 0.5, 0.5));
        Said claims = said("claims", "a", "--strict");
        assertThat(claims.code()).as(claims.err()).isZero();
        assertThat(claims.lines())
                .anySatisfy(line -> assertThat(line)
                        .containsSubsequence(
                                "toy/halving-converges",
                                "0.50000",
                                "[0.50000, 0.50000]",
                                "at most 1",
                                "3",
                                "reproduced"))
                .endsWith("1 reproduced");
    }

    @Test
    void aClaimOnTheOtherSideIsABadVerdictUnderStrict() {
        run("a", halving(2, 2, 2));
        assertThat(said("claims", "a").code()).isZero();
        Said strict = said("claims", "a", "--strict", "--json");
        assertThat(strict.code()).isEqualTo(Exit.BAD_VERDICT);
        assertThat(strict.lines())
                .singleElement()
                .asString()
                .contains("\"claim\":\"halving-converges\"", "\"measured\":2.0", "\"verdict\":\"not reproduced\"");
    }

    @Test
    void oneReplicateMeasuresNothing() {
        run("a", halving(0.5));
        Said claims = said("claims", "a", "--strict");
        assertThat(claims.code()).isEqualTo(Exit.NOTHING_MEASURED);
        assertThat(claims.out()).contains("\u2013", "1 not measured", "halving-converges: ");
    }

    @Test
    void claimsOfOneSuiteAreMeasuredOnRunsOfTwo() {
        run("a", halving(0.5, 0.5));
        Folder.of(out.toString(), "b").write("run.json", "{\"suite\": \"harness\"}");
        assertThat(said("claims", "a", "b", "--json").lines()).hasSize(2);
        assertThat(said("claims", "a", "b", "--json", "--suite", "toy").lines()).hasSize(1);
        Said other = said("claims", "a", "--suite", "harness");
        assertThat(other.code()).isEqualTo(Exit.BAD_INPUT);
        assertThat(other.err().strip()).isEqualTo("none of the runs is of suite \"harness\"");
    }

    @Test
    void theReportLiesInTheFirstRunOrWhereItIsWanted() {
        String first = run("a", halving(0.5, 0.5));
        run("b", halving(0.25, 0.25));
        Said report = said("report", "a", "b");
        assertThat(report.code()).as(report.err()).isZero();
        assertThat(report.lines()).containsExactly(first + "/report/index.html");
        assertThat(Path.of(first, "report", "index.html")).content().contains("<html", "halving");
        String elsewhere = out.resolve("elsewhere").toString();
        assertThat(said("report", "a", "--to", elsewhere, "--json").out())
                .startsWith("{\"report\":\"" + elsewhere + "/index.html\",\"seconds\":");
        assertThat(Path.of(elsewhere, "index.html")).isNotEmptyFile();
    }

    @Test
    void aRecordThatIsNoJsonBreaksTheCommandAndIsNamed() {
        Folder.of(out.toString(), "a").write("run.json", "{suite");
        Said broken = said("leaderboard", "a");
        assertThat(broken.code()).isEqualTo(Exit.BROKEN);
        assertThat(broken.err()).startsWith("touchstone leaderboard: " + out + "/a/run.json is not JSON");
    }
}
