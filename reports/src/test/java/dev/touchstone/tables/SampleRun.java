package dev.touchstone.tables;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.api.Outcome;
import dev.touchstone.storage.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A run of any size whose values follow from a formula; competitor 0 is the best. */
public final class SampleRun {
    private static final int POINTS = 60;
    private static final int REPLICATES = 10;

    private final Folder folder;
    private final List<String> competitors;
    private final int instances;
    private final int metrics;

    /** A run of these competitors, the best first. Writes nothing yet. */
    public SampleRun(Path folder, List<String> competitors, int instances, int metrics) {
        this.folder = Folder.of(folder.toString());
        this.competitors = competitors;
        this.instances = instances;
        this.metrics = metrics;
    }

    /** Writes all tables but the trace, and {@code run.json}; returns the folder. */
    public String write() {
        SmallTables.write(folder, Table.LEADERBOARD, all(this::leaderboard));
        SmallTables.write(folder, Table.CURVES, all(this::curve));
        SmallTables.write(folder, Table.SEARCH, all(this::search));
        SmallTables.write(folder, Table.EFFORT, all(this::effort));
        SmallTables.write(folder, Table.TRIALS, all((c, i) -> List.of(trial(c, i))));
        folder.write("run.json", record());
        return folder.display("");
    }

    @FunctionalInterface
    private interface RowsOf<T> {
        List<T> of(int competitor, int instance);
    }

    private <T> List<T> all(RowsOf<T> rows) {
        var all = new ArrayList<T>();
        for (int c = 0; c < competitors.size(); c++) {
            for (int i = 0; i < instances; i++) {
                all.addAll(rows.of(c, i));
            }
        }
        return all;
    }

    private static double value(int c, int i) {
        return (1 + 0.37 * c) * Math.pow(10, -3 + i % 5) * (1 + 0.1 * Math.sin(7 * c + 3 * i));
    }

    private static boolean reaches(int c) {
        return c % 5 != 4;
    }

    private static boolean fails(int c) {
        return c % 6 == 5;
    }

    private static Quartiles around(double value, double lower, double upper) {
        return new Quartiles(value, value * lower, value * upper);
    }

    private List<ValuedRow> leaderboard(int c, int i) {
        return IntStream.range(0, metrics).mapToObj(m -> leaderboard(c, i, m)).toList();
    }

    private ValuedRow leaderboard(int c, int i, int m) {
        double value = value(c, i) * (1 + m);
        var row = LeaderboardBuilder.of(competitors.get(c))
                .suite("sample")
                .on("instance-" + i)
                .by("solver-" + c % 7)
                .setting("rate", "0.01")
                .setting("schedule", "linear")
                .kind(SettingsKind.CHOSEN)
                .measure(
                        m == 0 ? "loss" : m == 1 ? "accuracy" : "metric-" + m,
                        m == 2 ? "s" : "1",
                        m == 1 ? Goal.MAXIMISE : Goal.MINIMISE)
                .replicates(REPLICATES)
                .spread(around(value, 0.8, 1.3), value * 0.9, value * 1.1)
                .rank(c + 1 + 0.3 * Math.sin(i + c))
                .toTarget(
                        reaches(c) ? 0.9 : 0.2,
                        reaches(c) ? 40 + 13.0 * c * (1 + i % 3) : Double.NaN,
                        reaches(c) ? 0.5 + 0.11 * ((c * 7 + i) % 11) : Double.NaN)
                .tuning(16, 12.5, c % 3 == 0 ? new String[] {"rate"} : new String[0]);
        if (fails(c)) {
            row.failures("diverged", 2);
        }
        return row.values(IntStream.range(0, REPLICATES)
                .mapToDouble(r -> last(c, r, value))
                .toArray());
    }

    /** The last two replicates of every sixth competitor fail. */
    private static double last(int c, int replicate, double value) {
        return fails(c) && replicate >= REPLICATES - 2
                ? Double.POSITIVE_INFINITY
                : value * (1 + 0.01 * Math.sin(replicate + c));
    }

    private List<CurveRow> curve(int c, int i) {
        return IntStream.range(0, POINTS).mapToObj(p -> point(c, i, p)).toList();
    }

    private CurveRow point(int c, int i, int p) {
        double value = value(c, i) * (1 + 400 * Math.exp(-p * 0.3 / (1 + 0.15 * c)));
        return new CurveRow(
                "instance-" + i,
                competitors.get(c),
                SettingsKind.CHOSEN,
                "loss",
                p * 10L,
                p * (0.05 + 0.003 * c),
                REPLICATES,
                around(value, 0.75, 1.3));
    }

    private List<SearchRow> search(int c, int i) {
        return IntStream.range(0, 6).mapToObj(k -> searched(c, i, k)).toList();
    }

    private SearchRow searched(int c, int i, int k) {
        double value = k == 5 ? Double.NaN : value(c, i) * (1 + Math.pow(k - 2 - c % 3, 2));
        return new SearchRow(
                "instance-" + i,
                competitors.get(c),
                new TreeMap<>(Map.of("rate", Double.toString(Math.pow(10, -4 + k)))),
                "loss",
                5,
                k == 5 ? 5 : 0,
                around(value, 0.8, 1.2),
                3.5);
    }

    private List<EffortRow> effort(int c, int i) {
        var rows = new ArrayList<EffortRow>();
        for (double tolerance : new double[] {1e-3, 1e-1}) {
            for (String cost : List.of("steps", "evaluations")) {
                rows.add(new EffortRow(
                        "instance-" + i,
                        competitors.get(c),
                        SettingsKind.CHOSEN,
                        "loss",
                        tolerance,
                        cost,
                        10L + i,
                        REPLICATES,
                        reaches(c) ? 0.9 : 0.2,
                        reaches(c) ? (40 + 13.0 * c * (1 + i % 3)) * tolerance : Double.NaN));
            }
        }
        return rows;
    }

    private TrialRow trial(int c, int i) {
        var trial = TrialBuilder.of(competitors.get(c))
                .id("trial-" + c + "-" + i)
                .suite("sample")
                .on("instance-" + i)
                .by("solver-" + c % 7)
                .heldOut(1)
                .used(600, 2.5, 2.25);
        return fails(c)
                ? trial.ended(
                                Outcome.Kind.DIVERGED,
                                "loss is NaN at step 37",
                                "Sample.solve(Sample.java:10)",
                                "Sample.run(Sample.java:4)")
                        .row()
                : trial.row();
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
