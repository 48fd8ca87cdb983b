package dev.touchstone.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.leaderboard.RankedMetric;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The value of each metric that counts as solved on each instance.
 *
 * <p>Source: J. J. More, S. M. Wild, "Benchmarking derivative-free optimization algorithms", SIAM J.
 * Optim. 20(1), 2009, eq. (2.2): f(x) &lt;= f_L + tau (f(x_0) - f_L), with f_L the best value known, or
 * seen by any trial of the run, and f(x_0) the worst start.
 */
record Targets(
        Map<String, Map<String, Double>> byInstanceAndMetric,
        Map<String, Goal> goals,
        Map<String, TreeMap<Double, Double>> byInstanceAndTolerance)
        implements Serializable {
    /** Tolerances tau of performance and data profiles. */
    private static final List<Double> TOLERANCES = List.of(1e-1, 1e-3, 1e-5, 1e-7);

    /** No target is ever met. */
    static Targets none() {
        return new Targets(new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /**
     * The targets of a run.
     *
     * @param metrics the first one ranks; work has no target
     * @param known the best known value of the ranking metric, by instance
     */
    static Targets of(Dataset<Row> trials, double tau, List<RankedMetric> metrics, Map<String, Double> known) {
        var goals = new HashMap<String, Goal>();
        metrics.stream().filter(metric -> !metric.isWork()).forEach(metric -> goals.put(metric.name(), metric.goal()));
        String ranking = metrics.get(0).name();
        var targets = new HashMap<String, Map<String, Double>>();
        var byTolerance = new HashMap<String, TreeMap<Double, Double>>();
        for (Row row : extremes(trials).collectAsList()) {
            String instance = row.getString(0);
            String metric = row.getString(1);
            Goal goal = goals.get(metric);
            if (goal == null || row.isNullAt(4)) {
                continue;
            }
            double seen = goal == Goal.MINIMISE ? row.getDouble(2) : row.getDouble(3);
            double start = goal == Goal.MINIMISE ? row.getDouble(5) : row.getDouble(4);
            double best = metric.equals(ranking) ? known.getOrDefault(instance, seen) : seen;
            targets.computeIfAbsent(instance, any -> new HashMap<>()).put(metric, best + tau * (start - best));
            if (metric.equals(ranking)) {
                byTolerance.put(instance, byTolerance(best, start));
            }
        }
        return new Targets(targets, goals, byTolerance);
    }

    private static TreeMap<Double, Double> byTolerance(double best, double start) {
        var targets = new TreeMap<Double, Double>();
        TOLERANCES.forEach(tau -> targets.put(tau, best + tau * (start - best)));
        return targets;
    }

    /** The value of the ranking metric that counts as within a tolerance, by tolerance. */
    SortedMap<Double, Double> byTolerance(String instance) {
        return byInstanceAndTolerance.getOrDefault(instance, new TreeMap<>());
    }

    private static Dataset<Row> extremes(Dataset<Row> trials) {
        var start = when(col("m.step").equalTo(0), col("m.value"));
        return trials.select(col("instance"), explode(col("trace")).as("m"))
                .where(not(col("m.value").isNaN()))
                .groupBy("instance", "m.metric")
                .agg(min("m.value"), max("m.value"), min(start), max(start));
    }

    /** Whether a value is as good as the metric's target on the instance; never where it has none. */
    boolean met(String instance, String metric, double value) {
        Double target = byInstanceAndMetric.getOrDefault(instance, Map.of()).get(metric);
        return target != null && (goals.get(metric) == Goal.MINIMISE ? value <= target : value >= target);
    }
}
