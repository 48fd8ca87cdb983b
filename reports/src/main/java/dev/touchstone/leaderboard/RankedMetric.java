package dev.touchstone.leaderboard;

import dev.touchstone.api.Metric;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.api.Suite;
import java.util.List;
import java.util.stream.Stream;

/**
 * A metric without its function, or a unit of work, of which less is better.
 *
 * @param isWork whether it counts the work that an iterate took, instead of judging the iterate
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

    /** The metrics of a suite and the work that it ranks; the first one ranks the leaderboards. */
    public static List<RankedMetric> all(Suite<?, ?> suite) {
        return Stream.concat(
                        suite.metrics().stream().map(RankedMetric::of),
                        suite.work().stream().map(RankedMetric::work))
                .toList();
    }

    /** 1 where less is better, -1 where more is. */
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

    /** The worst value there can be: the value of a failed trial where it must be compared. */
    double worst() {
        return goal == Goal.MINIMISE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
}
