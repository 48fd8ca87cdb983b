package dev.touchstone.leaderboard;

import dev.touchstone.api.Outcome;
import dev.touchstone.api.Split;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.TrialRow.Figures;
import java.util.SortedMap;

/**
 * A trial as leaderboards and searches see it: some columns of {@code trials/}.
 *
 * @param tuned the values of the searched settings; empty where the arm searches nothing
 * @param cpuSeconds NaN where unknown
 */
public record TrialSummary(
        String suite,
        String instance,
        String arm,
        String competitor,
        String solver,
        SortedMap<String, String> settings,
        SortedMap<String, String> tuned,
        Role role,
        Split split,
        int replicate,
        Outcome.Kind outcome,
        long steps,
        double elapsedSeconds,
        double cpuSeconds,
        Figures figures) {

    /** Whether the trial is one of those that results are reported on. */
    boolean isHeldOut() {
        return split == Split.HELD_OUT;
    }

    /**
     * The value that the trial is ranked by; the worst there is where it failed, NaN where it finished without one.
     * Work that nobody charged is zero.
     */
    double value(RankedMetric metric) {
        if (!outcome.ranks()) {
            return metric.worst();
        }
        return switch (metric.name()) {
            case "steps" -> steps;
            case "seconds" -> elapsedSeconds;
            default -> figures.finalValues().getOrDefault(metric.name(), metric.isWork() ? 0 : Double.NaN);
        };
    }

    /** Processor time where it is known, the solver's clock elsewhere. */
    double cost() {
        return Double.isNaN(cpuSeconds) ? elapsedSeconds : cpuSeconds;
    }
}
