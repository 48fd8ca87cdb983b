package dev.touchstone.spark;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.leaderboard.RankedMetric;
import dev.touchstone.leaderboard.TrialSummary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** Reads rows of a chunk by a suite's metrics; names and goals only, so that it crosses the wire. */
final class Measures implements Serializable {
    private final List<String> names;
    private final List<String> units;
    private final List<Goal> goals;
    private final List<RankedMetric.Kind> kinds;
    private final Targets targets;

    Measures(List<RankedMetric> metrics, Targets targets) {
        this.names = metrics.stream().map(RankedMetric::name).toList();
        this.units = metrics.stream().map(RankedMetric::unit).toList();
        this.goals = metrics.stream().map(RankedMetric::goal).toList();
        this.kinds = metrics.stream().map(RankedMetric::kind).toList();
        this.targets = targets;
    }

    /** Where nobody asks for targets. */
    static Measures without(List<RankedMetric> metrics) {
        return new Measures(metrics, Targets.none());
    }

    List<RankedMetric> metrics() {
        var metrics = new ArrayList<RankedMetric>();
        for (int i = 0; i < names.size(); i++) {
            metrics.add(metric(i));
        }
        return metrics;
    }

    private RankedMetric metric(int i) {
        return new RankedMetric(names.get(i), units.get(i), goals.get(i), kinds.get(i));
    }

    RankedMetric ranking() {
        return metric(0);
    }

    Goal goal(String metric) {
        return goals.get(names.indexOf(metric));
    }

    /** The value of the ranking metric that counts as within a tolerance, by tolerance. */
    SortedMap<Double, Double> targetsByTolerance(String instance) {
        return targets.byTolerance(instance);
    }

    List<TrialSummary> summaries(Iterator<Row> rows) {
        var summaries = new ArrayList<TrialSummary>();
        rows.forEachRemaining(row -> summaries.add(summary(row)));
        return summaries;
    }

    private TrialSummary summary(Row row) {
        String instance = row.getAs("instance");
        boolean curve = row.getAs("split").equals("held-out");
        var trace = new ArrayList<Measurement>();
        var hits = new TreeMap<String, TrialSummary.Hit>();
        for (Row m : row.<Row>getList(row.fieldIndex("trace"))) {
            Measurement measurement = Fold.measurement(m);
            if (curve || measurement.metric().equals(names.get(0))) {
                trace.add(measurement);
            }
            if (targets.met(instance, measurement.metric(), measurement.value())) {
                hits.putIfAbsent(
                        measurement.metric(), new TrialSummary.Hit(measurement.step(), measurement.elapsedSeconds()));
            }
        }
        return new TrialSummary(
                row.getAs("suite"),
                instance,
                row.getAs("arm"),
                row.getAs("competitor"),
                row.getAs("solver"),
                words(row, "settings"),
                words(row, "tuned"),
                row.getAs("role"),
                row.getAs("split"),
                row.<Integer>getAs("replicate"),
                row.getAs("outcome"),
                row.<Double>getAs("cpu_seconds"),
                trace,
                hits);
    }

    private static SortedMap<String, String> words(Row row, String column) {
        return new TreeMap<>(row.<String, String>getJavaMap(row.fieldIndex(column)));
    }
}
