package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Evidence;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.storage.Folder;
import dev.touchstone.tables.LeaderboardBuilder;
import dev.touchstone.tables.ParquetTable;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import dev.touchstone.tables.TraceRow;
import dev.touchstone.tables.TrialBuilder;
import dev.touchstone.tables.ValuedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEvidenceTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final String FAST = "1";
    private static final String SLOW = "0.1";

    @TempDir
    Path path;

    private static Evidence evidence(Folder... runs) {
        return new RunEvidence("s", Stream.of(runs).map(RunFolder::new).toList());
    }

    private Folder folder(String run) {
        return Folder.of(path.toString(), run);
    }

    private static LeaderboardBuilder row(String competitor, SettingsKind kind, String rate) {
        return LeaderboardBuilder.of(competitor).kind(kind).setting("rate", rate);
    }

    private Folder leaderboard(String run, ValuedRow... rows) {
        SmallTables.write(folder(run), Table.LEADERBOARD, List.of(rows));
        return folder(run);
    }

    private static TrialBuilder trial(String id, String rate) {
        return TrialBuilder.of("tuned").id(id).setting("rate", rate);
    }

    private Folder write(String run, double chosen) {
        leaderboard(
                run,
                row("tuned", SettingsKind.DEFAULT, SLOW).values(9, 9),
                row("tuned", SettingsKind.CHOSEN, FAST).values(chosen, INFINITY),
                row("given", SettingsKind.GIVEN, SLOW).values(List.of(0, 2), 5, Double.NaN),
                row("stranger", SettingsKind.GIVEN, SLOW).suite("other").values(7, 7));
        SmallTables.write(
                folder(run),
                Table.TRIALS,
                List.of(
                        trial("a", FAST).heldOut(0).row(),
                        trial("b", FAST).heldOut(1).row(),
                        trial("c", FAST).selection(0).row(),
                        trial("d", SLOW).heldOut(0).row(),
                        trial("e", FAST).suite("other").heldOut(0).row()));
        var trace = new ArrayList<TraceRow>();
        for (String trial : List.of("a", "b", "c", "d", "e")) {
            trace.add(new TraceRow(trial, new Measurement("loss", 0, 0, 10.0 + trial.charAt(0))));
            trace.add(new TraceRow(trial, new Measurement("loss", 8, 1, 1.0 + trial.charAt(0))));
            trace.add(new TraceRow(trial, new Measurement("accuracy", 8, 1, 0.5)));
        }
        SmallTables.write(folder(run), Table.TRACE, trace);
        return folder(run);
    }

    @Test
    void tunedCompetitorsStandByTheirChosenSettingsAndOthersByTheirGivenOnes() {
        Evidence evidence = evidence(write("one", 2));
        assertThat(evidence.replicates("i", "tuned")).isEqualTo(2);
        assertThat(evidence.last("i", "tuned", "loss", 0)).isEqualTo(2);
        assertThat(evidence.last("i", "given", "loss", 0)).isEqualTo(5);
    }

    @Test
    void aFailedTrialIsInfiniteAndAMissingOneIsNot() {
        Evidence evidence = evidence(write("one", 2));
        assertThat(evidence.last("i", "tuned", "loss", 1)).isEqualTo(INFINITY);
        assertThat(evidence.last("i", "tuned", "loss", 2)).isNaN();
        assertThat(evidence.last("i", "given", "loss", 1)).isNaN();
        assertThat(evidence.last("i", "given", "loss", 2)).isNaN();
        assertThat(evidence.last("i", "tuned", "speed", 0)).isNaN();
        assertThat(evidence.last("i", "nobody", "loss", 0)).isNaN();
        assertThat(evidence.last("j", "tuned", "loss", 0)).isNaN();
        assertThat(evidence.replicates("i", "stranger")).isZero();
    }

    @Test
    void replicatesAreCountedUpToTheLastOneOfAnyMetric() {
        Folder run = leaderboard(
                "one",
                row("c", SettingsKind.GIVEN, SLOW).values(List.of(0), 1),
                row("c", SettingsKind.GIVEN, SLOW)
                        .measure("error", Goal.MINIMISE)
                        .values(List.of(1, 4), 1, 1));
        assertThat(evidence(run).replicates("i", "c")).isEqualTo(5);
        assertThat(evidence(run).last("i", "c", "loss", 4)).isNaN();
        assertThat(evidence(run).last("i", "c", "error", 4)).isEqualTo(1);
    }

    @Test
    void theFirstRunThatHasACompetitorCounts() {
        Folder one = write("one", 2);
        Folder two = write("two", 3);
        Folder three = leaderboard("three", row("new", SettingsKind.GIVEN, SLOW).values(4, 4));
        assertThat(evidence(two, one).last("i", "tuned", "loss", 0)).isEqualTo(3);
        assertThat(evidence(one, two).last("i", "tuned", "loss", 0)).isEqualTo(2);
        assertThat(evidence(one, three).last("i", "new", "loss", 1)).isEqualTo(4);
    }

    @Test
    void aTraceIsThatOfTheReportedTrial() {
        Evidence evidence = evidence(write("one", 2));
        assertThat(evidence.trace("i", "tuned", "loss", 0)).isEqualTo(Map.of(0L, 10.0 + 'a', 8L, 1.0 + 'a'));
        assertThat(evidence.trace("i", "tuned", "loss", 1)).containsEntry(8L, 1.0 + 'b');
        assertThat(evidence.trace("i", "tuned", "accuracy", 1)).isEqualTo(Map.of(8L, 0.5));
        assertThat(evidence.trace("i", "tuned", "loss", 2)).isEmpty();
        assertThat(evidence.trace("i", "given", "loss", 0)).isEmpty();
        assertThat(evidence.trace("i", "nobody", "loss", 0)).isEmpty();
    }

    @Test
    void onePassOverTheTablesAnswersForEveryTrialOfAMetric() {
        Folder run = write("one", 2);
        Evidence evidence = evidence(run);
        assertThat(evidence.trace("i", "tuned", "loss", 0)).isNotEmpty();
        run.delete("trials");
        run.delete("trace");
        assertThat(evidence.trace("i", "tuned", "loss", 1)).containsEntry(8L, 1.0 + 'b');
        assertThat(evidence.trace("i", "tuned", "accuracy", 1)).isEmpty();
    }

    @Test
    void leaderboardsWithoutValuesByReplicateAreNoEvidence() throws IOException {
        Path table = Files.createDirectories(path.resolve("old/leaderboard")).resolve("part-0.parquet");
        try (var rows = new ParquetTable(table, "suite text, instance text, competitor text, kind text, metric text")) {
            rows.add("s", "i", "tuned", "chosen", "loss");
        }
        assertThat(evidence(folder("old")).replicates("i", "tuned")).isZero();
        assertThat(evidence(folder("old"), write("one", 2)).replicates("i", "tuned"))
                .isEqualTo(2);
    }
}
