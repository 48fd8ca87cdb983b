package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Measurement;
import dev.touchstone.storage.Folder;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import dev.touchstone.tables.TraceRow;
import dev.touchstone.tables.TrialBuilder;
import dev.touchstone.tables.TrialRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    Path path;

    private Folder folder;
    private ReportedTrials trials;

    private static double value(String instance, String metric, int replicate, long step) {
        return Map.of("x", 100, "y", 200, "z", 300).get(instance) + metric.length() + 10.0 * replicate + step;
    }

    @BeforeEach
    void write() {
        folder = Folder.of(path.toString());
        var settings = new TreeMap<>(Map.of("rate", "1"));
        var reported = new HashMap<Subject, SortedMap<String, String>>();
        var rows = new ArrayList<TrialRow>();
        var trace = new ArrayList<TraceRow>();
        for (String instance : INSTANCES) {
            for (String competitor : COMPETITORS) {
                reported.put(new Subject(instance, competitor), settings);
                for (int replicate = 0; replicate < 2; replicate++) {
                    String trial = instance + replicate;
                    rows.add(TrialBuilder.of(competitor)
                            .id(trial)
                            .on(instance)
                            .setting("rate", "1")
                            .heldOut(replicate)
                            .row());
                    trace.addAll(trace(trial, instance, replicate));
                }
            }
        }
        SmallTables.write(folder, Table.TRIALS, rows);
        SmallTables.write(folder, Table.TRACE, trace);
        trials = ReportedTrials.of(new RunFolder(folder), "s", reported);
    }

    private static List<TraceRow> trace(String trial, String instance, int replicate) {
        var rows = new ArrayList<TraceRow>();
        for (String metric : List.of("loss", "error")) {
            for (long step = 0; step < 3; step++) {
                double value = value(instance, metric, replicate, step);
                rows.add(new TraceRow(trial, new Measurement(metric, step, step, value)));
            }
        }
        return rows;
    }

    private SortedMap<Long, Double> trace(Traces traces, String instance, String competitor, String metric, int r) {
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
                            assertThat(trace(traces, instance, competitor, metric, replicate))
                                    .hasSize(3)
                                    .containsEntry(2L, value(instance, metric, replicate, 2));
                        }
                    }
                }
            }
        }
    }

    @Test
    void theTracesOfTheInstanceAskedForAreKeptHoweverFewPointsFit() {
        var traces = new Traces(0);
        trace(traces, "y", "one", "loss", 0);
        trace(traces, "y", "one", "error", 0);
        folder.delete("trace");
        assertThat(trace(traces, "y", "other", "loss", 1)).hasSize(3);
        assertThat(trace(traces, "y", "other", "error", 1)).hasSize(3);
        assertThat(trace(traces, "x", "other", "error", 1)).as("dropped").isEmpty();
    }

    @Test
    void aTableThatCannotBeReadFailsEveryRequest() throws IOException {
        Files.writeString(path.resolve("trace/part-1.parquet"), "no Parquet");
        var traces = new Traces(100);
        for (String instance : INSTANCES) {
            assertThatThrownBy(() -> trace(traces, instance, "one", "loss", 0)).hasMessageContaining("part-1.parquet");
        }
    }

    @Test
    void competitorsThatShareTrialsCostTheirPointsOnce() {
        var traces = new Traces(3 * POINTS_OF_AN_INSTANCE);
        trace(traces, "x", "one", "loss", 0);
        folder.delete("trace");
        for (String instance : INSTANCES) {
            assertThat(trace(traces, instance, "other", "loss", 1)).hasSize(3);
        }
    }
}
