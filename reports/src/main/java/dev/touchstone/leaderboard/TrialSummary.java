package dev.touchstone.leaderboard;

import dev.touchstone.api.Outcome;
import dev.touchstone.api.Split;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.TrialRow.Figures;
import java.util.SortedMap;

/**
 * The columns of {@code trials/} that leaderboards and searches read.
 *
 * @param tuned the values of the searched settings; empty if the arm searches nothing
 * @param cpuSeconds NaN if unknown
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

    /** Whether results are reported on the trial's replicate. */
    boolean isHeldOut() {
        return split == Split.HELD_OUT;
    }

    /**
     * The value that ranks the trial: the worst infinity if it failed, NaN if it finished without a value. Work that
     * was never charged is zero.
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

    /** Processor time; the time on the solver's clock if processor time is unknown. */
    double cost() {
        return Double.isNaN(cpuSeconds) ? elapsedSeconds : cpuSeconds;
    }
}
