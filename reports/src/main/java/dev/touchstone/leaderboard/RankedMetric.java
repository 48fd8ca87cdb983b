package dev.touchstone.leaderboard;

import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.api.Suite;
import java.util.List;
import java.util.stream.Stream;

/**
 * A metric without its function, or a unit of work. Of work, less is better.
 *
 * @param isWork true for a unit of work, false for a metric
 */
public record RankedMetric(String name, String unit, Goal goal, boolean isWork) {
    /** A metric of a suite. */
    public static RankedMetric of(Metric<?, ?> metric) {
        return new RankedMetric(metric.name(), metric.unit(), metric.goal(), false);
    }

    /** A unit of work. */
    public static RankedMetric work(String name) {
        return new RankedMetric(name, name.equals("seconds") ? "s" : "count", Goal.MINIMISE, true);
    }

    /** The metrics of a suite and the units of work that it ranks; leaderboards are ranked by the first. */
    public static List<RankedMetric> all(Suite<?, ?> suite) {
        return Stream.concat(
                        suite.metrics().stream().map(RankedMetric::of),
                        suite.work().stream().map(RankedMetric::work))
                .toList();
    }

    /** 1 if less is better, -1 if more is better. */
    public double sign() {
        return goal == Goal.MINIMISE ? 1 : -1;
    }

    /** The better of two values. */
    public double better(double a, double b) {
        return goal.compare(a, b) <= 0 ? a : b;
    }

    /** The worse of two values. */
    public double worse(double a, double b) {
        return goal.compare(a, b) <= 0 ? b : a;
    }

    /** The infinity that no value is worse than; it stands for a failed trial. */
    double worst() {
        return goal == Goal.MINIMISE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
}
