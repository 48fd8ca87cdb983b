package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Evidence;
import dev.touchstone.report.ParquetTable;
import dev.touchstone.report.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunEvidenceTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Map<String, String> FAST = Map.of("rate", "1");
    private static final Map<String, String> SLOW = Map.of("rate", "0.1");

    @TempDir
    Path folder;

    private static Evidence evidence(Path... runs) {
        return new RunEvidence(
                "s", Stream.of(runs).map(run -> new RunFolder(run.toString())).toList());
    }

    private ParquetTable table(String run, String name, String columns) throws IOException {
        Path table = Files.createDirectories(folder.resolve(run).resolve(name));
        return new ParquetTable(table.resolve("part-0.parquet"), columns);
    }

    private ParquetTable leaderboard(String run) throws IOException {
        return table(
                run,
                "leaderboard",
                "suite text, instance text, competitor text, kind text, settings words, metric text, replicate wholes,"
                        + " value numbers");
    }

    private Path write(String run, double chosen) throws IOException {
        try (ParquetTable table = leaderboard(run)) {
            table.add("s", "i", "tuned", "default", SLOW, "loss", List.of(0, 1), List.of(9, 9));
            table.add("s", "i", "tuned", "chosen", FAST, "loss", List.of(0, 1), List.of(chosen, INFINITY));
            table.add("s", "i", "given", "given", SLOW, "loss", List.of(0, 2), List.of(5, Double.NaN));
            table.add("other", "i", "stranger", "given", SLOW, "loss", List.of(0, 1), List.of(7, 7));
        }
        try (ParquetTable trials = table(
                        run,
                        "trials",
                        "trial text, suite text, instance text, competitor text, split text, settings words, replicate int");
                ParquetTable trace = table(run, "trace", "trial text, metric text, step long, value double")) {
            trials.add("a", "s", "i", "tuned", "held-out", FAST, 0);
            trials.add("b", "s", "i", "tuned", "held-out", FAST, 1);
            trials.add("c", "s", "i", "tuned", "selection", FAST, 0);
            trials.add("d", "s", "i", "tuned", "held-out", SLOW, 0);
            for (String trial : List.of("a", "b", "c", "d")) {
                trace.add(trial, "loss", 0, 10.0 + trial.charAt(0));
                trace.add(trial, "loss", 8, 1.0 + trial.charAt(0));
                trace.add(trial, "accuracy", 8, 0.5);
            }
        }
        return folder.resolve(run);
    }

    @Test
    void tunedCompetitorsSpeakByTheirChosenSettingsAndOthersByTheirGivenOnes() throws IOException {
        Evidence evidence = evidence(write("one", 2));
        assertThat(evidence.replicates("i", "tuned")).isEqualTo(2);
        assertThat(evidence.last("i", "tuned", "loss", 0)).isEqualTo(2);
        assertThat(evidence.last("i", "given", "loss", 0)).isEqualTo(5);
    }

    @Test
    void aFailedTrialIsInfiniteAndWhatIsMissingIsNot() throws IOException {
        Evidence evidence = evidence(write("one", 2));
        assertThat(evidence.last("i", "tuned", "loss", 1)).isEqualTo(INFINITY);
        assertThat(evidence.last("i", "tuned", "loss", 2)).isNaN();
        assertThat(evidence.last("i", "given", "loss", 1)).isNaN();
        assertThat(evidence.last("i", "given", "loss", 2)).isNaN();
        assertThat(evidence.last("i", "tuned", "speed", 0)).isNaN();
        assertThat(evidence.last("i", "nobody", "loss", 0)).isNaN();
        assertThat(evidence.replicates("i", "stranger")).isZero();
    }

    @Test
    void theFirstRunThatHasACompetitorCounts() throws IOException {
        Path one = write("one", 2);
        Path two = write("two", 3);
        try (ParquetTable table = leaderboard("three")) {
            table.add("s", "i", "new", "given", SLOW, "loss", List.of(0, 1), List.of(4, 4));
        }
        assertThat(evidence(two, one).last("i", "tuned", "loss", 0)).isEqualTo(3);
        assertThat(evidence(one, folder.resolve("three")).last("i", "new", "loss", 1))
                .isEqualTo(4);
    }

    @Test
    void aTraceIsThatOfTheReportedTrial() throws IOException {
        Evidence evidence = evidence(write("one", 2));
        assertThat(evidence.trace("i", "tuned", "loss", 0)).isEqualTo(Map.of(0L, 10.0 + 'a', 8L, 1.0 + 'a'));
        assertThat(evidence.trace("i", "tuned", "loss", 1)).containsEntry(8L, 1.0 + 'b');
        assertThat(evidence.trace("i", "tuned", "accuracy", 1)).isEqualTo(Map.of(8L, 0.5));
        assertThat(evidence.trace("i", "tuned", "loss", 2)).isEmpty();
        assertThat(evidence.trace("i", "given", "loss", 0)).isEmpty();
        assertThat(evidence.trace("i", "nobody", "loss", 0)).isEmpty();
    }

    @Test
    void onePassOverTheTablesAnswersForEveryTrialOfAMetric() throws IOException {
        Path run = write("one", 2);
        Evidence evidence = evidence(run);
        assertThat(evidence.trace("i", "tuned", "loss", 0)).isNotEmpty();
        Files.delete(run.resolve("trials/part-0.parquet"));
        Files.delete(run.resolve("trace/part-0.parquet"));
        assertThat(evidence.trace("i", "tuned", "loss", 1)).containsEntry(8L, 1.0 + 'b');
        assertThat(evidence.trace("i", "tuned", "accuracy", 1)).isEmpty();
    }

    @Test
    void leaderboardsWithoutValuesByReplicateAreNoEvidence() throws IOException {
        try (ParquetTable table =
                table("old", "leaderboard", "suite text, instance text, competitor text, kind text, metric text")) {
            table.add("s", "i", "tuned", "chosen", "loss");
        }
        assertThat(evidence(folder.resolve("old")).replicates("i", "tuned")).isZero();
        assertThat(evidence(folder.resolve("old"), write("one", 2)).replicates("i", "tuned"))
                .isEqualTo(2);
    }
}
