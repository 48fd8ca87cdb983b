package dev.touchstone.leaderboard;

import dev.touchstone.api.Metric.Goal;

/** A metric without the function, or a unit of work, of which less is better. */
public record RankedMetric(String name, String unit, Goal goal, Kind kind) {
    /** Whether a value judges an iterate or counts what it took. */
    public enum Kind {
        METRIC,
        WORK
    }

    /** A metric of a suite. */
    public RankedMetric(String name, String unit, Goal goal) {
        this(name, unit, goal, Kind.METRIC);
    }

    /** A unit of work. */
    public static RankedMetric work(String name) {
        return new RankedMetric(name, name.equals("seconds") ? "s" : "count", Goal.MINIMISE, Kind.WORK);
    }

    /** Whether it counts what an iterate took. */
    public boolean isWork() {
        return kind == Kind.WORK;
    }

    /** The worst value there can be: what a failed trial counts as where it must be compared. */
    double worst() {
        return goal == Goal.MINIMISE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
}
