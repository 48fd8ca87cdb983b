package dev.touchstone.leaderboard;

import dev.touchstone.report.LeaderboardRow;
import java.util.List;

/**
 * A row of the leaderboard that waits for its rank.
 *
 * @param replicates ascending
 * @param values the final value on each of them; NaN where the trial failed
 */
public record Entry(LeaderboardRow row, List<Integer> replicates, List<Double> values) {
    public Entry {
        replicates = List.copyOf(replicates);
        values = List.copyOf(values);
    }
}
