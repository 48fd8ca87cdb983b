package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.report.ParquetTable;
import dev.touchstone.report.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three instances, two competitors that share their trials, two replicates of three points by two metrics. */
class TracesTest {
    private static final List<String> INSTANCES = List.of("x", "y", "z");
    private static final List<String> COMPETITORS = List.of("one", "other");
    private static final int POINTS_OF_AN_INSTANCE = 2 * 3;

    @TempDir
    Path folder;

    private ReportedTrials trials;

    private static double value(String instance, String metric, int replicate, long step) {
        return Map.of("x", 100, "y", 200, "z", 300).get(instance) + metric.length() + 10.0 * replicate + step;
    }

    @BeforeEach
    void write() throws IOException {
        var settings = new TreeMap<>(Map.of("rate", "1"));
        var reported = new HashMap<Subject, SortedMap<String, String>>();
        String columns =
                "trial text, suite text, instance text, competitor text, split text, settings words, replicate int";
        try (var table = new ParquetTable(part("trials"), columns);
                var trace = new ParquetTable(part("trace"), "trial text, metric text, step long, value double")) {
            for (String instance : INSTANCES) {
                for (String competitor : COMPETITORS) {
                    reported.put(new Subject(instance, competitor), settings);
                    for (int replicate = 0; replicate < 2; replicate++) {
                        table.add(instance + replicate, "s", instance, competitor, "held-out", settings, replicate);
                        trace(trace, instance, replicate);
                    }
                }
            }
        }
        trials = ReportedTrials.of(new RunFolder(folder.toString()), "s", reported);
    }

    private Path part(String table) throws IOException {
        return Files.createDirectories(folder.resolve(table)).resolve("part-0.parquet");
    }

    private static void trace(ParquetTable table, String instance, int replicate) {
        for (String metric : List.of("loss", "error")) {
            for (long step = 0; step < 3; step++) {
                table.add(instance + replicate, metric, step, value(instance, metric, replicate, step));
            }
        }
    }

    private SortedMap<Long, Double> ask(Traces traces, String instance, String competitor, String metric, int r) {
        return traces.of(trials, new Subject(instance, competitor), metric, r);
    }

    @Test
    void everyTraceIsRightHoweverFewPointsFit() {
        for (int fit : new int[] {0, POINTS_OF_AN_INSTANCE + 1, 100}) {
            var traces = new Traces(fit);
            for (int replicate : new int[] {0, 1}) {
                for (String competitor : COMPETITORS) {
                    for (String instance : INSTANCES) {
                        for (String metric : List.of("loss", "error")) {
                            assertThat(ask(traces, instance, competitor, metric, replicate))
                                    .hasSize(3)
                                    .containsEntry(2L, value(instance, metric, replicate, 2));
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatTheInstanceAskedForHasIsKeptWhateverFits() throws IOException {
        var traces = new Traces(0);
        ask(traces, "y", "one", "loss", 0);
        ask(traces, "y", "one", "error", 0);
        Files.delete(part("trace"));
        assertThat(ask(traces, "y", "other", "loss", 1)).hasSize(3);
        assertThat(ask(traces, "y", "other", "error", 1)).hasSize(3);
        assertThat(ask(traces, "x", "other", "error", 1)).as("given up").isEmpty();
    }

    @Test
    void aTableThatBreaksOffIsNoEvidenceHoweverOftenOneAsks() throws IOException {
        Files.writeString(folder.resolve("trace/part-1.parquet"), "no Parquet");
        var traces = new Traces(100);
        for (String instance : INSTANCES) {
            assertThatThrownBy(() -> ask(traces, instance, "one", "loss", 0)).hasMessageContaining("part-1.parquet");
        }
    }

    @Test
    void competitorsThatShareTrialsCostTheirPointsOnce() throws IOException {
        var traces = new Traces(3 * POINTS_OF_AN_INSTANCE);
        ask(traces, "x", "one", "loss", 0);
        Files.delete(part("trace"));
        for (String instance : INSTANCES) {
            assertThat(ask(traces, instance, "other", "loss", 1)).hasSize(3);
        }
    }
}
