package dev.touchstone.fold;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Split;
import dev.touchstone.leaderboard.RankedMetric;
import dev.touchstone.leaderboard.TrialSummary;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.ChunkRow.Look;
import dev.touchstone.tables.ChunkRow.Series;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.TrialKey;
import dev.touchstone.tables.TrialRow;
import dev.touchstone.tables.TrialRow.Circumstances;
import dev.touchstone.tables.TrialRow.Ending;
import dev.touchstone.tables.TrialRow.Figures;
import dev.touchstone.tables.TrialRow.GridPlace;
import dev.touchstone.tables.TrialRow.Used;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Builds rows of chunks: a test gives the values that it is about; all others have defaults. The figures of a trial are
 * those of its trace.
 */
public final class ChunkBuilder {
    /** Seconds of a step on the solver's clock, where a test does not say otherwise. */
    private static final double SECONDS_PER_STEP = 0.5;

    private final String competitor;
    private String suite = "toy";
    private String instance = "line";
    private String solver = "halving";
    private Role role = Role.GIVEN;
    private Split split = Split.HELD_OUT;
    private int replicate;
    private Outcome.Kind outcome = Outcome.Kind.FINISHED;
    private double cpuSeconds = 1;
    private final SortedMap<String, String> settings = new TreeMap<>();
    private final SortedMap<String, String> tuned = new TreeMap<>();
    private final Map<String, List<Look>> trace = new LinkedHashMap<>();

    private ChunkBuilder(String competitor) {
        this.competitor = competitor;
    }

    /** A held-out trial of the toy suite that finished, of given settings, on instance {@code line}, without a trace. */
    public static ChunkBuilder of(String competitor) {
        return new ChunkBuilder(competitor);
    }

    /** The trials as Spark reads them. */
    public static Dataset<Row> rows(List<ChunkRow> trials) {
        var rows = SparkRows.of(ChunkRow.class);
        return LocalSpark.session()
                .createDataFrame(trials.stream().map(rows::row).toList(), rows.schema());
    }

    public ChunkBuilder suite(String name) {
        this.suite = name;
        return this;
    }

    public ChunkBuilder on(String name) {
        this.instance = name;
        return this;
    }

    public ChunkBuilder by(String name) {
        this.solver = name;
        return this;
    }

    public ChunkBuilder setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** A setting that the arm searches. */
    public ChunkBuilder searched(String name, String value) {
        tuned.put(name, value);
        return role(Role.SEARCHED).setting(name, value);
    }

    public ChunkBuilder role(Role of) {
        this.role = of;
        return this;
    }

    /** On a selection replicate. */
    public ChunkBuilder selection(int number) {
        this.split = Split.SELECTION;
        this.replicate = number;
        return this;
    }

    /** On a held-out replicate. */
    public ChunkBuilder heldOut(int number) {
        this.split = Split.HELD_OUT;
        this.replicate = number;
        return this;
    }

    public ChunkBuilder ended(Outcome.Kind kind) {
        this.outcome = kind;
        return this;
    }

    public ChunkBuilder cpuSeconds(double seconds) {
        this.cpuSeconds = seconds;
        return this;
    }

    /** A value at a look. */
    public ChunkBuilder look(String metric, long step, double elapsedSeconds, double value) {
        trace.computeIfAbsent(metric, any -> new ArrayList<>()).add(new Look(step, elapsedSeconds, value));
        return this;
    }

    /** Values at steps 0, 1, 2, 4, 8 and so on, half a second a step. */
    public ChunkBuilder looks(String metric, double... values) {
        for (int i = 0; i < values.length; i++) {
            long step = i == 0 ? 0 : 1L << (i - 1);
            look(metric, step, step * SECONDS_PER_STEP, values[i]);
        }
        return this;
    }

    /** The complete row. */
    public ChunkRow row() {
        var series = new ArrayList<Series>();
        trace.forEach((metric, looks) -> series.add(new Series(metric, looks)));
        return new ChunkRow(trial(), series, new TreeMap<>());
    }

    /** The columns of the row that leaderboards read. */
    TrialSummary summary() {
        TrialRow trial = trial();
        return new TrialSummary(
                suite,
                instance,
                trial.place().arm(),
                competitor,
                solver,
                settings,
                tuned,
                role,
                split,
                replicate,
                outcome,
                trial.used().steps(),
                trial.used().elapsedSeconds(),
                cpuSeconds,
                trial.figures());
    }

    private TrialRow trial() {
        var key = new TrialKey(
                suite,
                "1",
                instance,
                "digest",
                solver,
                settings,
                OptionalLong.empty(),
                60,
                split,
                replicate,
                "plain",
                "");
        String id = "%016x".formatted((competitor + tuned + key).hashCode());
        Look last = trace.values().stream()
                .map(looks -> looks.get(looks.size() - 1))
                .reduce(new Look(0, 0, 0), (a, b) -> a.step() > b.step() ? a : b);
        return new TrialRow(
                id,
                key,
                new GridPlace(competitor.split(" ", 2)[0], competitor, tuned, role),
                new Ending(outcome, "", List.of()),
                new Used(last.step(), last.elapsedSeconds(), cpuSeconds, -1),
                new Circumstances("host", "cpu", Isolation.THREAD),
                figures());
    }

    private Figures figures() {
        var last = new TreeMap<String, Double>();
        var start = new TreeMap<String, Double>();
        var best = new TreeMap<String, Double>();
        trace.forEach((metric, looks) -> {
            last.put(metric, looks.get(looks.size() - 1).value());
            for (RankedMetric ranked : FoldedRun.METRICS) {
                if (ranked.name().equals(metric)) {
                    for (Look look : looks) {
                        if (!Double.isNaN(look.value())) {
                            best.merge(metric, look.value(), ranked.sign() > 0 ? Math::min : Math::max);
                        }
                    }
                    if (looks.get(0).step() == 0 && !Double.isNaN(looks.get(0).value())) {
                        start.put(metric, looks.get(0).value());
                    }
                }
            }
        });
        Double variables = last.remove(Measurement.VARIABLES);
        return new Figures(variables == null ? 0 : variables.longValue(), last, start, best);
    }
}
