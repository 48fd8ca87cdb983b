package dev.touchstone.fold;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import dev.touchstone.api.Measurement;
import dev.touchstone.tables.CurveRow;
import dev.touchstone.tables.LeaderboardRow.Competing;
import dev.touchstone.tables.Quartiles;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The traces of reported trials, folded over replicates step by step. */
final class Curves {
    private Curves() {}

    /**
     * A point of a curve.
     *
     * @param number of the competitor, {@link Reported#number}
     * @param elapsedSeconds median of the solver's clock, one value
     * @param values median, lower and upper quartile
     */
    record Point(
            int number, String metric, long step, int replicates, List<Double> elapsedSeconds, List<Double> values) {
        CurveRow row(Competing who) {
            return new CurveRow(
                    who.instance(),
                    who.competitor(),
                    who.kind(),
                    metric,
                    step,
                    elapsedSeconds.get(0),
                    replicates,
                    new Quartiles(values.get(0), values.get(1), values.get(2)));
        }
    }

    /**
     * The points of all curves, rows of {@link Point}.
     *
     * @param trials of {@link Reported#trials}
     */
    static Dataset<Row> of(Dataset<Row> trials) {
        Column finite = when(abs(col("value")).lt(Double.POSITIVE_INFINITY), col("value")); // NaN is above infinity
        return looks(trials)
                .groupBy("number", "metric", "step")
                .agg(
                        count(lit(1)).cast("int").as("replicates"),
                        sort_array(collect_list("elapsed_seconds")).as("seconds"),
                        sort_array(collect_list(finite)).as("finite"))
                .select(
                        col("number"),
                        col("metric"),
                        col("step"),
                        col("replicates"),
                        OrderStatistics.quantiles(col("seconds"), 0.5).as("elapsed_seconds"),
                        OrderStatistics.quantiles(col("finite"), 0.5, 0.25, 0.75)
                                .as("values"));
    }

    private static Dataset<Row> looks(Dataset<Row> trials) {
        return trials.select(col("number"), explode(col("trace")).as("s"))
                .where(col("s.metric").notEqual(Measurement.VARIABLES))
                .select(
                        col("number"),
                        col("s.metric").as("metric"),
                        explode(col("s.looks")).as("l"))
                .select("number", "metric", "l.*");
    }
}
