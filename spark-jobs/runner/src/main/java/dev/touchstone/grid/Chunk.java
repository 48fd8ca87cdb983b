package dev.touchstone.grid;

import java.util.List;

/**
 * Trials that one Spark job runs and commits.
 *
 * @param ranges the trials, at least one
 * @param estimatedSeconds estimated seconds of all trials together, one after another
 */
public record Chunk(List<Range> ranges, double estimatedSeconds) {
    public Chunk {
        ranges = List.copyOf(ranges);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("a chunk has at least one trial");
        }
    }

    /** Number of trials. */
    public long trials() {
        return Range.size(ranges);
    }
}
