package dev.touchstone.tables;

import java.util.List;

/**
 * A row of {@code leaderboard/}: results, and the values that they are made from.
 *
 * @param replicate the numbers of the replicates, ascending
 * @param value the final value on each of them; the worst infinity where the trial failed, NaN where it finished
 *     without a value
 */
public record ValuedRow(LeaderboardRow row, List<Integer> replicate, List<Double> value) {
    public ValuedRow {
        if (replicate.size() != value.size()) {
            throw new IllegalArgumentException(
                    "%d replicates and %d values; each has one".formatted(replicate.size(), value.size()));
        }
    }

    /** These values under another row. */
    public ValuedRow with(LeaderboardRow other) {
        return new ValuedRow(other, replicate, value);
    }
}
