package dev.touchstone.fold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import dev.touchstone.api.Measurement;
import dev.touchstone.leaderboard.RankedMetric;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The cost of reaching targets, over the replicates of reported competitors: steps, seconds and work at the first look
 * that is as good as the target.
 */
final class Efforts {
    /**
     * A cost that some replicates of a competitor paid to reach a target.
     *
     * @param hits replicates that reached it
     * @param median cost of these
     */
    record Paid(int number, String metric, double tolerance, String cost, long hits, double median) {}

    private Efforts() {}

    /**
     * A row of {@link Paid} for each target that a replicate reached, and each cost.
     *
     * @param trials of {@link Reported#trials}
     * @param metrics without the work among them
     */
    static Dataset<Row> of(Dataset<Row> trials, List<RankedMetric> metrics) {
        Object[] noWork = Stream.concat(metrics.stream().map(RankedMetric::name), Stream.of(Measurement.VARIABLES))
                .toArray();
        Dataset<Row> hits = trials.withColumn("hits", filter(transform(col("targets"), Efforts::hit), Efforts::isMet))
                .withColumn(
                        "work",
                        filter(
                                col("trace"),
                                series -> not(series.getField("metric").isin(noWork))));
        return hits.select(col("number"), explode(col("hits")).as("h"), col("work"))
                .select(
                        col("number"),
                        col("h.metric").as("metric"),
                        col("h.tolerance").as("tolerance"),
                        explode(concat(clocks(), work())).as("paid"))
                .groupBy(
                        col("number"),
                        col("metric"),
                        col("tolerance"),
                        col("paid.cost").as("cost"))
                .agg(
                        count(lit(1)).as("hits"),
                        sort_array(collect_list("paid.amount")).as("amounts"))
                .withColumn("median", OrderStatistics.quantile(col("amounts"), 0.5))
                .drop("amounts");
    }

    /** A target with the first look that meets it; null in place of the look where none does. */
    private static Column hit(Column target) {
        Column looks = flatten(transform(
                filter(col("trace"), series -> series.getField("metric").equalTo(target.getField("metric"))),
                series -> series.getField("looks")));
        Column met = filter(looks, look -> not(look.getField("value").isNaN()) // NaN is above infinity
                .and(look.getField("value")
                        .multiply(target.getField("sign"))
                        .leq(target.getField("bar").multiply(target.getField("sign")))));
        return struct(
                target.getField("metric").as("metric"),
                target.getField("tolerance").as("tolerance"),
                get(met, lit(0)).as("look"));
    }

    private static Column isMet(Column hit) {
        return hit.getField("look").isNotNull();
    }

    private static Column clocks() {
        return array(
                amount(lit("steps"), col("h.look.step").cast("double")),
                amount(lit("seconds"), col("h.look.elapsed_seconds")));
    }

    /** The work that had been done at the look. */
    private static Column work() {
        return filter(
                transform(
                        col("work"),
                        series -> amount(
                                series.getField("metric"),
                                get(
                                                filter(series.getField("looks"), look -> look.getField("step")
                                                        .equalTo(col("h.look.step"))),
                                                lit(0))
                                        .getField("value"))),
                amount -> amount.getField("amount").isNotNull());
    }

    private static Column amount(Column cost, Column amount) {
        return struct(cost.as("cost"), amount.as("amount"));
    }
}
