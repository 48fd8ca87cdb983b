package dev.touchstone.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one competitor did on one instance by one metric, over its replicates; a row of {@code leaderboard/}.
 *
 * @param competitor the arm and the values of its axes, such as {@code "adam schedule=linear"}
 * @param settings complete, of the solver
 * @param kind how the settings came about
 * @param goal {@code minimise} or {@code maximise}
 * @param replicates reported on: the held-out ones where the grid has such
 * @param failures of these replicates, by kind of outcome
 * @param median of the final values of the replicates that finished; NaN where none did, as are the next four
 * @param low lower end of the bootstrap 95 % interval of the median
 * @param meanRank over replicates, among the competitors of the same instance; 1 is best, failures rank last
 * @param reached share of replicates that reached the target
 * @param stepsToTarget median over the replicates that reached it; NaN where none did
 * @param tuningTrials trials that the choice of the settings cost
 * @param edge tuned settings whose chosen value is the first or last of its axis
 */
public record LeaderboardRow(
        String suite,
        String instance,
        String competitor,
        String arm,
        String solver,
        SortedMap<String, String> settings,
        Kind kind,
        String metric,
        String unit,
        String goal,
        int replicates,
        SortedMap<String, Integer> failures,
        double median,
        double lowerQuartile,
        double upperQuartile,
        double low,
        double high,
        double meanRank,
        double reached,
        double stepsToTarget,
        double secondsToTarget,
        int tuningTrials,
        double tuningCpuSeconds,
        List<String> edge) {

    /** How a competitor's settings came about; its {@link #word} is what Parquet holds. */
    public enum Kind {
        /** Fixed by the grid; nothing was searched. */
        GIVEN,
        /** The solver's own, where the arm searches some: the price of not tuning. */
        DEFAULT,
        /** The winner of the arm's search on the selection replicates. */
        CHOSEN;

        /** Lower case. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public LeaderboardRow {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
        edge = List.copyOf(edge);
    }

    /** How many of the replicates failed, of whatever kind. */
    public int failed() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }
}
