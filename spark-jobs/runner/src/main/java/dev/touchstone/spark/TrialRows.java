package dev.touchstone.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Words;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Cost;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.grid.Planned;
import java.util.Arrays;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;

/** A trial and what came of it as a row; the schema is version 1 of the project's README. */
final class TrialRows {
    private static final MapType WORDS = DataTypes.createMapType(StringType, StringType, false);

    private static final StructType MEASUREMENT = new StructType()
            .add("metric", StringType, false)
            .add("step", LongType, false)
            .add("elapsed_seconds", DoubleType, false)
            .add("value", DoubleType, false);

    /** A row of {@code trials/}. */
    static final StructType TRIAL = new StructType()
            .add("trial", StringType, false)
            .add("suite", StringType, false)
            .add("suite_version", StringType, false)
            .add("instance", StringType, false)
            .add("instance_digest", StringType, false)
            .add("solver", StringType, false)
            .add("arm", StringType, false)
            .add("competitor", StringType, false)
            .add("settings", WORDS, false)
            .add("tuned", WORDS, false)
            .add("role", StringType, false)
            .add("budget_steps", LongType, true)
            .add("budget_seconds", DoubleType, false)
            .add("split", StringType, false)
            .add("replicate", IntegerType, false)
            .add("outcome", StringType, false)
            .add("reason", StringType, false)
            .add("frames", DataTypes.createArrayType(StringType, false), false)
            .add("steps", LongType, false)
            .add("elapsed_seconds", DoubleType, false)
            .add("cpu_seconds", DoubleType, false)
            .add("allocated_bytes", LongType, false)
            .add("host", StringType, false)
            .add("backend", StringType, false)
            .add("isolation", StringType, false)
            .add("recording", StringType, false)
            .add("after", StringType, false);

    /** A row of a chunk: the trial with its trace and what it left, so that all are committed together. */
    static final StructType CHUNK = TRIAL.add("trace", new ArrayType(MEASUREMENT, false), false)
            .add(
                    "left",
                    DataTypes.createMapType(StringType, DataTypes.createArrayType(DoubleType, false), false),
                    false);

    private TrialRows() {}

    static Row of(Planned planned, TrialResult result, String host, String isolation) {
        Trial trial = planned.trial();
        Budget budget = trial.budget();
        Outcome outcome = result.outcome();
        Cost cost = result.cost();
        return RowFactory.create(
                trial.id(),
                trial.suite(),
                trial.suiteVersion(),
                trial.instance(),
                trial.instanceDigest(),
                trial.solver(),
                planned.arm(),
                planned.competitor(),
                Tables.map(trial.settings().values()),
                Tables.map(planned.tuned()),
                Words.of(planned.role()),
                budget.steps() == Budget.UNLIMITED_STEPS ? null : budget.steps(),
                budget.time().toNanos() * 1e-9,
                Words.of(trial.split()),
                trial.replicate(),
                Words.of(outcome.kind()),
                outcome.reason(),
                Tables.list(outcome.frames()),
                result.steps(),
                cost.elapsedSeconds(),
                cost.cpuSeconds(),
                cost.allocatedBytes(),
                host,
                "cpu",
                isolation,
                trial.recording().toString(),
                trial.after(),
                Tables.list(result.trace().stream().map(TrialRows::measurement).toList()),
                left(result));
    }

    private static Object left(TrialResult result) {
        var left = new TreeMap<String, Object>();
        result.left()
                .forEach((name, series) ->
                        left.put(name, Tables.list(Arrays.stream(series).boxed().toList())));
        return Tables.map(left);
    }

    private static Row measurement(Measurement m) {
        return RowFactory.create(m.metric(), m.step(), m.elapsedSeconds(), m.value());
    }
}
