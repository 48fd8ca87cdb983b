package dev.touchstone.fold;

import static dev.touchstone.fold.OrderStatistics.quantile;
import static dev.touchstone.spark.ColumnNames.columns;
import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.when;

import dev.touchstone.api.Measurement;
import dev.touchstone.tables.CurveRow;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The traces of reported trials, folded over replicates step by step. */
final class Curves {
    private Curves() {}

    /**
     * The table of curves: rows of {@link CurveRow} in one partition, ordered by instance, metric, competitor, kind and
     * step.
     *
     * @param trials of {@link Reported#trials}
     * @param competitors of {@link Reported#table}
     */
    static Dataset<Row> of(Dataset<Row> trials, Dataset<Row> competitors) {
        return points(trials)
                .join(broadcast(competitors.select("number", "instance", "competitor", "kind")), "number")
                .select(columns(CurveRow.class))
                .repartition(1)
                .sortWithinPartitions("instance", "metric", "competitor", "kind", "step");
    }

    /** The columns of {@link CurveRow}, with {@code number} in place of the competitor. */
    static Dataset<Row> points(Dataset<Row> trials) {
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
                        quantile(col("seconds"), 0.5).as("elapsed_seconds"),
                        quantile(col("finite"), 0.5).as("median"),
                        quantile(col("finite"), 0.25).as("lower_quartile"),
                        quantile(col("finite"), 0.75).as("upper_quartile"));
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
