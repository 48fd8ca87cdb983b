package dev.touchstone.grid;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What a grid would run.
 *
 * @param estimateSource what the estimate is made from
 */
public record Plan(
        long trials,
        SortedMap<String, Long> bySolver,
        SortedMap<String, Long> byInstance,
        double estimatedCoreHours,
        String estimateSource,
        int chunks) {

    private static final double SECONDS_PER_HOUR = 3600;

    /** The plan of a grid; every winner is taken not to be the default, so that nothing costs more. */
    public static Plan of(Grid grid, ToDoubleFunction<Block> secondsPerTrial, String estimateSource, int slots) {
        var bySolver = new TreeMap<String, Long>();
        var byInstance = new TreeMap<String, Long>();
        double seconds = 0;
        for (Block block : grid.blocks()) {
            bySolver.merge(block.arm().solver(), block.trials(), Long::sum);
            byInstance.merge(block.instance(), block.trials(), Long::sum);
            seconds += block.trials() * secondsPerTrial.applyAsDouble(block);
        }
        List<Chunk> chunks = Chunks.of(grid, grid.wave(0, Winners.none()), secondsPerTrial, slots);
        return new Plan(grid.trials(), bySolver, byInstance, seconds / SECONDS_PER_HOUR, estimateSource, chunks.size());
    }
}
