package dev.touchstone.tables;

import dev.touchstone.api.Metric;
import java.util.List;
import java.util.SortedMap;

/**
 * The results of one competitor on one instance by one metric, over its replicates.
 *
 * @param replicates number of held-out replicates
 * @param failures number of these that did not finish, by the word of their outcome
 * @param spread the final values of the replicates that finished
 * @param meanRank mean over replicates of the rank among the competitors of the instance; 1 is best, failures rank last
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
     * @param settings all settings of the solver
     */
    public record Competing(
            String suite,
            String instance,
            String competitor,
            String arm,
            String solver,
            SortedMap<String, String> settings,
            SettingsKind kind) {}

    /** The metric or unit of work of a row. */
    public record Measure(String metric, String unit, Metric.Goal goal) {}

    /**
     * The distribution of finite final values; NaN if there are none.
     *
     * @param low lower end of the bootstrap 95 % interval of the median
     * @param high upper end of that interval
     */
    public record Spread(Quartiles quartiles, double low, double high) {}

    /**
     * The replicates that reached the grid's target, and their cost.
     *
     * @param reached share of all replicates
     * @param stepsToTarget median number of steps of those that reached it; NaN if there are none
     * @param secondsToTarget median time of those on the solver's clock; NaN if there are none
     */
    public record ToTarget(double reached, double stepsToTarget, double secondsToTarget) {}

    /**
     * The cost of the search that chose the settings, and the settings whose range may be too narrow.
     *
     * @param edge searched settings whose chosen value is the least or the greatest of the numbers tried
     */
    public record Tuning(int tuningTrials, double tuningCpuSeconds, List<String> edge) {}

    /** The number of replicates that did not finish. */
    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** This row with another mean rank and another cost of its search. */
    public LeaderboardRow ranked(double rank, Tuning cost) {
        return new LeaderboardRow(who, measure, replicates, failures, spread, rank, toTarget, cost);
    }

    /** This row with other replicates that reached the target. */
    public LeaderboardRow with(ToTarget reached) {
        return new LeaderboardRow(who, measure, replicates, failures, spread, meanRank, reached, tuning);
    }
}
