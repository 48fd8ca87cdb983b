package dev.touchstone.tables;

import dev.touchstone.api.Metric;
import java.util.List;
import java.util.SortedMap;

/**
 * The results of one competitor on one instance by one metric, over its replicates.
 *
 * @param replicates reported on: the held-out ones where the grid has such
 * @param failures of these replicates, by the word of their outcome
 * @param spread of the final values of the replicates that finished
 * @param meanRank over replicates, among the competitors of the same instance; 1 is best, failures rank last
 */
public record LeaderboardRow(
        Competing who,
        Measure measure,
        int replicates,
        SortedMap<String, Integer> failures,
        Spread spread,
        double meanRank,
        ToTarget toTarget,
        Tuning tuning) {

    /**
     * A competitor on an instance.
     *
     * @param competitor the arm and the values of its axes, such as {@code "adam schedule=linear"}
     * @param settings complete, of the solver
     */
    public record Competing(
            String suite,
            String instance,
            String competitor,
            String arm,
            String solver,
            SortedMap<String, String> settings,
            SettingsKind kind) {}

    /** The metric, or the unit of work, that a row is about. */
    public record Measure(String metric, String unit, Metric.Goal goal) {}

    /**
     * The final values of a sample of replicates; NaN where none finished.
     *
     * @param low lower end of the bootstrap 95 % interval of the median
     * @param high its upper end
     */
    public record Spread(Quartiles quartiles, double low, double high) {}

    /**
     * The way to the grid's target.
     *
     * @param reached share of the replicates that reached it
     * @param stepsToTarget median over these; NaN where there is none
     * @param secondsToTarget likewise, on the solver's clock
     */
    public record ToTarget(double reached, double stepsToTarget, double secondsToTarget) {}

    /**
     * The cost of choosing the settings, and a warning.
     *
     * @param edge tuned settings whose chosen value is the least or the greatest of the numbers tried
     */
    public record Tuning(int tuningTrials, double tuningCpuSeconds, List<String> edge) {}

    /** The number of replicates that failed, of whatever outcome. */
    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** This row with its rank among the others and the whole cost of its settings. */
    public LeaderboardRow ranked(double rank, Tuning cost) {
        return new LeaderboardRow(who, measure, replicates, failures, spread, rank, toTarget, cost);
    }

    /** This row with its way to the target. */
    public LeaderboardRow with(ToTarget way) {
        return new LeaderboardRow(who, measure, replicates, failures, spread, meanRank, way, tuning);
    }
}
