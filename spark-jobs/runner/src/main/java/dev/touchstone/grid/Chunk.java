package dev.touchstone.grid;

import java.util.List;

/** Trials that are run and committed together. */
public record Chunk(List<Range> ranges, double estimatedSeconds) {
    public Chunk {
        ranges = List.copyOf(ranges);
    }

    public long trials() {
        return Range.size(ranges);
    }
}
