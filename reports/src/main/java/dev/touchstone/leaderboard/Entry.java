package dev.touchstone.leaderboard;

import dev.touchstone.report.LeaderboardRow;
import java.util.List;

/**
 * A row of the leaderboard that waits for its rank.
 *
 * @param replicates ascending
 * @param values the final value on each of them; the infinite one that is worst where the trial failed, NaN where
 *     a trial that finished has none
 */
public record Entry(LeaderboardRow row, List<Integer> replicates, List<Double> values) {
    public Entry {
        replicates = List.copyOf(replicates);
        values = List.copyOf(values);
    }
}
