package dev.touchstone.leaderboard;

import dev.touchstone.api.Metric.Goal;

/** A metric without the function. */
public record RankedMetric(String name, String unit, Goal goal) {
    /** The worst value there can be: what a failed trial counts as where it must be compared. */
    double worst() {
        return goal == Goal.MINIMISE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
}
