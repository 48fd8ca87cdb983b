package dev.touchstone.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import dev.touchstone.leaderboard.Entry;
import dev.touchstone.report.CurvePoint;
import dev.touchstone.report.Effort;
import dev.touchstone.report.LeaderboardRow;
import dev.touchstone.report.SearchRow;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** The tables that are folded from trials, as Spark's rows; version 1 of their schemas. */
final class Tables {
    private static final MapType WORDS = DataTypes.createMapType(StringType, StringType, false);

    static final StructType LEADERBOARD = new StructType()
            .add("suite", StringType, false)
            .add("instance", StringType, false)
            .add("competitor", StringType, false)
            .add("arm", StringType, false)
            .add("solver", StringType, false)
            .add("settings", WORDS, false)
            .add("kind", StringType, false)
            .add("metric", StringType, false)
            .add("unit", StringType, false)
            .add("goal", StringType, false)
            .add("replicates", IntegerType, false)
            .add("failures", DataTypes.createMapType(StringType, IntegerType, false), false)
            .add("median", DoubleType, false)
            .add("lower_quartile", DoubleType, false)
            .add("upper_quartile", DoubleType, false)
            .add("low", DoubleType, false)
            .add("high", DoubleType, false)
            .add("mean_rank", DoubleType, false)
            .add("reached", DoubleType, false)
            .add("steps_to_target", DoubleType, false)
            .add("seconds_to_target", DoubleType, false)
            .add("tuning_trials", IntegerType, false)
            .add("tuning_cpu_seconds", DoubleType, false)
            .add("edge", DataTypes.createArrayType(StringType, false), false)
            .add("replicate", DataTypes.createArrayType(IntegerType, false), false)
            .add("value", DataTypes.createArrayType(DoubleType, false), false);

    static final StructType CURVES = new StructType()
            .add("instance", StringType, false)
            .add("competitor", StringType, false)
            .add("kind", StringType, false)
            .add("metric", StringType, false)
            .add("step", LongType, false)
            .add("elapsed_seconds", DoubleType, false)
            .add("replicates", IntegerType, false)
            .add("median", DoubleType, false)
            .add("lower_quartile", DoubleType, false)
            .add("upper_quartile", DoubleType, false);

    static final StructType SEARCH = new StructType()
            .add("instance", StringType, false)
            .add("competitor", StringType, false)
            .add("tuned", WORDS, false)
            .add("metric", StringType, false)
            .add("trials", IntegerType, false)
            .add("failures", IntegerType, false)
            .add("median", DoubleType, false)
            .add("lower_quartile", DoubleType, false)
            .add("upper_quartile", DoubleType, false)
            .add("cpu_seconds", DoubleType, false);

    static final StructType EFFORT = new StructType()
            .add("instance", StringType, false)
            .add("competitor", StringType, false)
            .add("kind", StringType, false)
            .add("metric", StringType, false)
            .add("tolerance", DoubleType, false)
            .add("cost", StringType, false)
            .add("variables", LongType, false)
            .add("replicates", IntegerType, false)
            .add("reached", DoubleType, false)
            .add("median", DoubleType, false);

    private Tables() {}

    static Row row(Entry entry) {
        LeaderboardRow r = entry.row();
        return RowFactory.create(
                r.suite(),
                r.instance(),
                r.competitor(),
                r.arm(),
                r.solver(),
                map(r.settings()),
                r.kind().word(),
                r.metric(),
                r.unit(),
                r.goal(),
                r.replicates(),
                map(r.failures()),
                r.median(),
                r.lowerQuartile(),
                r.upperQuartile(),
                r.low(),
                r.high(),
                r.meanRank(),
                r.reached(),
                r.stepsToTarget(),
                r.secondsToTarget(),
                r.tuningTrials(),
                r.tuningCpuSeconds(),
                list(r.edge()),
                list(entry.replicates()),
                list(entry.values()));
    }

    static Row row(CurvePoint p) {
        return RowFactory.create(
                p.instance(),
                p.competitor(),
                p.kind().word(),
                p.metric(),
                p.step(),
                p.elapsedSeconds(),
                p.replicates(),
                p.median(),
                p.lowerQuartile(),
                p.upperQuartile());
    }

    static Row row(SearchRow s) {
        return RowFactory.create(
                s.instance(),
                s.competitor(),
                map(s.tuned()),
                s.metric(),
                s.trials(),
                s.failures(),
                s.median(),
                s.lowerQuartile(),
                s.upperQuartile(),
                s.cpuSeconds());
    }

    static Row row(Effort e) {
        return RowFactory.create(
                e.instance(),
                e.competitor(),
                e.kind().word(),
                e.metric(),
                e.tolerance(),
                e.cost(),
                e.variables(),
                e.replicates(),
                e.reached(),
                e.median());
    }

    static Object map(Map<String, ?> words) {
        return CollectionConverters.asScala(words);
    }

    static Object list(List<?> values) {
        return CollectionConverters.asScala(values).toSeq();
    }
}
