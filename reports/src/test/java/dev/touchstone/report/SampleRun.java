package dev.touchstone.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A run folder of any size, made up from a formula: competitor 0 is the best of them. */
public final class SampleRun {
    static final String LEADERBOARD = "suite text, instance text, competitor text, arm text, solver text,"
            + " settings words, kind text, metric text, unit text, goal text, replicates int, failures counts,"
            + " median double, lower_quartile double, upper_quartile double, low double, high double,"
            + " mean_rank double, reached double, steps_to_target double, seconds_to_target double,"
            + " tuning_trials int, tuning_cpu_seconds double, edge list, replicate wholes, value numbers";
    static final String CURVES = "instance text, competitor text, kind text, metric text, step long,"
            + " elapsed_seconds double, replicates int, median double, lower_quartile double, upper_quartile double";
    static final String SEARCH = "instance text, competitor text, tuned words, metric text, trials int,"
            + " failures int, median double, lower_quartile double, upper_quartile double, cpu_seconds double";
    static final String EFFORT = "instance text, competitor text, kind text, metric text, tolerance double,"
            + " cost text, variables long, replicates int, reached double, median double";
    static final String TRIALS = "trial text, instance text, solver text, competitor text, outcome text,"
            + " reason text, frames list, replicate int, split text, elapsed_seconds double, cpu_seconds double";

    private static final int POINTS = 60;
    private static final int REPLICATES = 10;

    private final Path folder;
    private final List<String> competitors;
    private final int instances;
    private final int metrics;

    /** A run yet to be written: {@code competitors} names them, the best first. */
    public SampleRun(Path folder, List<String> competitors, int instances, int metrics) {
        this.folder = folder;
        this.competitors = competitors;
        this.instances = instances;
        this.metrics = metrics;
    }

    /** Writes all tables and {@code run.json}; returns the folder. */
    public String write() {
        try (ParquetTable board = table("leaderboard", LEADERBOARD);
                ParquetTable curves = table("curves", CURVES);
                ParquetTable search = table("search", SEARCH);
                ParquetTable effort = table("effort", EFFORT);
                ParquetTable trials = table("trials", TRIALS)) {
            for (int c = 0; c < competitors.size(); c++) {
                for (int i = 0; i < instances; i++) {
                    board(board, c, i);
                    curves(curves, c, i);
                    search(search, c, i);
                    effort(effort, c, i);
                    trials(trials, c, i);
                }
            }
            Files.writeString(folder.resolve("run.json"), record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.toString();
    }

    private ParquetTable table(String name, String columns) throws IOException {
        Path table = Files.createDirectories(folder.resolve(name));
        Files.writeString(table.resolve("_SUCCESS"), "");
        return new ParquetTable(table.resolve("part-00000.parquet"), columns);
    }

    private static double value(int c, int i) {
        return (1 + 0.37 * c) * Math.pow(10, -3 + i % 5) * (1 + 0.1 * Math.sin(7 * c + 3 * i));
    }

    private void board(ParquetTable table, int c, int i) {
        for (int m = 0; m < metrics; m++) {
            double value = value(c, i) * (1 + m);
            boolean reached = c % 5 != 4;
            table.add(
                    "sample",
                    "instance-" + i,
                    competitors.get(c),
                    "arm",
                    "solver-" + c % 7,
                    Map.of("rate", "0.01", "schedule", "linear"),
                    "chosen",
                    m == 0 ? "loss" : m == 1 ? "accuracy" : "metric-" + m,
                    m == 2 ? "s" : "1",
                    m == 1 ? "maximise" : "minimise",
                    REPLICATES,
                    c % 6 == 5 ? Map.of("diverged", 2) : Map.of(),
                    value,
                    value * 0.8,
                    value * 1.3,
                    value * 0.9,
                    value * 1.1,
                    c + 1 + 0.3 * Math.sin(i + c),
                    reached ? 0.9 : 0.2,
                    reached ? 40 + 13.0 * c * (1 + i % 3) : Double.NaN,
                    reached ? 0.5 + 0.11 * ((c * 7 + i) % 11) : Double.NaN,
                    16,
                    12.5,
                    c % 3 == 0 ? List.of("rate") : List.of(),
                    IntStream.range(0, REPLICATES).boxed().toList(),
                    IntStream.range(0, REPLICATES)
                            .mapToObj(r -> last(c, r, value))
                            .toList());
        }
    }

    /** The last two replicates of every sixth competitor fail. */
    private static double last(int c, int replicate, double value) {
        boolean fails = c % 6 == 5 && replicate >= REPLICATES - 2;
        return fails ? Double.POSITIVE_INFINITY : value * (1 + 0.01 * Math.sin(replicate + c));
    }

    private void curves(ParquetTable table, int c, int i) {
        for (int p = 0; p < POINTS; p++) {
            double value = value(c, i) * (1 + 400 * Math.exp(-p * 0.3 / (1 + 0.15 * c)));
            table.add(
                    "instance-" + i,
                    competitors.get(c),
                    "chosen",
                    "loss",
                    p * 10L,
                    p * (0.05 + 0.003 * c),
                    10,
                    value,
                    value * 0.75,
                    value * 1.3);
        }
    }

    private void search(ParquetTable table, int c, int i) {
        for (int k = 0; k < 6; k++) {
            double rate = Math.pow(10, -4 + k);
            double value = value(c, i) * (1 + Math.pow(k - 2 - c % 3, 2));
            table.add(
                    "instance-" + i,
                    competitors.get(c),
                    Map.of("rate", Double.toString(rate)),
                    "loss",
                    5,
                    k == 5 ? 5 : 0,
                    k == 5 ? Double.NaN : value,
                    k == 5 ? Double.NaN : value * 0.8,
                    k == 5 ? Double.NaN : value * 1.2,
                    3.5);
        }
    }

    private void effort(ParquetTable table, int c, int i) {
        boolean reached = c % 5 != 4;
        for (double tolerance : new double[] {1e-3, 1e-1}) {
            for (String cost : List.of("steps", "evaluations")) {
                table.add(
                        "instance-" + i,
                        competitors.get(c),
                        "chosen",
                        "loss",
                        tolerance,
                        cost,
                        10L + i,
                        REPLICATES,
                        reached ? 0.9 : 0.2,
                        reached ? (40 + 13.0 * c * (1 + i % 3)) * tolerance : Double.NaN);
            }
        }
    }

    private void trials(ParquetTable table, int c, int i) {
        boolean fails = c % 6 == 5;
        table.add(
                "trial-" + c + "-" + i,
                "instance-" + i,
                "solver-" + c % 7,
                competitors.get(c),
                fails ? "diverged" : "finished",
                fails ? "loss is NaN at step 37" : "",
                fails ? List.of("Sample.solve(Sample.java:10)", "Sample.run(Sample.java:4)") : List.of(),
                1,
                "held-out",
                2.5,
                2.25);
    }

    private String record() {
        return "{\"run\":\"sample-run\",\"suite\":\"sample\",\"suiteVersion\":\"1\",\"grid\":\"conf/grid.yaml\","
                + "\"gridText\":\"suite: sample\\narms:\\n  - a\",\"trials\":" + competitors.size() * instances
                + ",\"started\":\"2026-11-01T10:00:00Z\",\"finished\":\"2026-11-01T10:20:00Z\","
                + "\"metrics\":[{\"name\":\"loss\",\"unit\":\"1\",\"goal\":\"minimise\"}],\"gitCommit\":\"0123abc\","
                + "\"gitDirty\":false,\"cores\":8,\"memoryBytes\":17179869184,\"wallSeconds\":1200,"
                + "\"cpuSeconds\":8100.5,\"reference\":{\"startSeconds\":1.1,\"endSeconds\":1.2},"
                + "\"sparkConf\":{\"spark.master\":\"local[8]\",\"spark.ssl.keyPassword\":\"hunter2\"}}";
    }
}
