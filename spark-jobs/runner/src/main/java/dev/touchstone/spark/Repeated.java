package dev.touchstone.spark;

import static org.apache.spark.sql.functions.col;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.api.Words;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Recording;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.grid.Isolation;
import dev.touchstone.isolate.ProcessExecutor;
import dev.touchstone.isolate.ThreadExecutor;
import dev.touchstone.isolate.TrialExecutor;
import dev.touchstone.storage.RunPaths;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A trial of a run, run once more. Times are not compared, and nothing else has a tolerance.
 *
 * @param rows every measurement of both, in order
 * @param differences what is not equal, a line each
 */
public record Repeated(String trial, String outcome, String storedOutcome, List<Pair> rows, List<String> differences) {
    private static final long HEAP_BYTES = 1L << 30;

    /** A measurement and what is stored of it; null where nothing is. */
    public record Pair(String metric, long step, double value, Double stored) {}

    public boolean equal() {
        return differences.isEmpty();
    }

    /**
     * Runs a trial again.
     *
     * @param data the data folder; empty for the one that the run had
     * @throws IllegalArgumentException if the run has no such trial
     */
    public static Repeated of(SparkSession spark, RunPaths paths, String data, String id) {
        var results = new Results(spark, paths);
        List<Row> stored =
                results.trials().where(col("trial").equalTo(id)).limit(1).collectAsList();
        if (stored.isEmpty()) {
            throw new IllegalArgumentException("run %s has no trial %s".formatted(paths.run(), id));
        }
        String folder = data.isEmpty() ? RunFacts.data(paths) : data;
        Trial trial = trial(stored.get(0));
        Map<String, double[]> inherited = results.left(Set.of(trial.after())).getOrDefault(trial.after(), Map.of());
        return again(trial, inherited, stored.get(0), folder);
    }

    private static Repeated again(Trial trial, Map<String, double[]> inherited, Row stored, String data) {
        try (TrialExecutor executor = stored.getAs("isolation").equals(Words.of(Isolation.PROCESS))
                ? new ProcessExecutor(HEAP_BYTES, data)
                : new ThreadExecutor(ChunkTask.runner(data))) {
            Duration limit = trial.budget().time().multipliedBy(2).plusSeconds(1);
            return compared(executor.run(trial, inherited, limit), stored);
        }
    }

    private static Trial trial(Row row) {
        Long steps = row.getAs("budget_steps");
        long nanos = Math.round(row.<Double>getAs("budget_seconds") * 1e9);
        String split = row.getAs("split");
        return new Trial(
                row.getAs("suite"),
                row.getAs("suite_version"),
                row.getAs("instance"),
                row.getAs("instance_digest"),
                row.getAs("solver"),
                new Settings(new TreeMap<>(row.<String, String>getJavaMap(row.fieldIndex("settings")))),
                new Budget(steps == null ? Budget.UNLIMITED_STEPS : steps, Duration.ofNanos(nanos)),
                Words.parse(Split.class, split),
                row.<Integer>getAs("replicate"),
                Recording.of(row.getAs("recording")),
                row.getAs("after"));
    }

    private static Repeated compared(TrialResult result, Row stored) {
        Map<String, Double> before = new HashMap<>();
        for (Row m : stored.<Row>getList(stored.fieldIndex("trace"))) {
            before.put(m.getString(0) + '@' + m.getLong(1), m.getDouble(3));
        }
        var rows = new ArrayList<Pair>();
        var differences = new ArrayList<String>();
        String kind = Words.of(result.outcome().kind());
        String storedKind = stored.getAs("outcome");
        if (!kind.equals(storedKind)) {
            differences.add("outcome is %s, stored is %s".formatted(kind, storedKind));
        }
        for (Measurement m : result.trace()) {
            Double old = before.remove(m.metric() + '@' + m.step());
            rows.add(new Pair(m.metric(), m.step(), m.value(), old));
            if (old == null || Double.compare(old, m.value()) != 0) {
                differences.add("%s at step %d is %s, stored is %s".formatted(m.metric(), m.step(), m.value(), old));
            }
        }
        before.keySet().forEach(name -> differences.add(name + " is stored and was not seen again"));
        return new Repeated(stored.getAs("trial"), kind, storedKind, rows, differences);
    }
}
