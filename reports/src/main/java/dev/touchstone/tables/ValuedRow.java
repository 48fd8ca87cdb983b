package dev.touchstone.tables;

import java.util.List;

/**
 * A row of {@code leaderboard/}: results, and the final values that they are computed from.
 *
 * @param replicate numbers of the replicates, ascending
 * @param value the final value on each replicate; the worst infinity if the trial failed, NaN if it finished without a
 *     value
 */
public record ValuedRow(LeaderboardRow row, List<Integer> replicate, List<Double> value) {
    public ValuedRow {
        if (replicate.size() != value.size()) {
            throw new IllegalArgumentException("%d replicates but %d values; give one value for each replicate"
                    .formatted(replicate.size(), value.size()));
        }
    }

    /** The same values with another row. */
    public ValuedRow with(LeaderboardRow other) {
        return new ValuedRow(other, replicate, value);
    }
}
