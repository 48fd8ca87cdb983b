package dev.touchstone.grid;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The size and the estimated cost of a grid's run.
 *
 * @param trials number of trials that are run at most
 * @param bySolver number of trials by solver
 * @param byInstance number of trials by instance
 * @param estimateSource the source of the estimate, for a person
 * @param chunks number of chunks of the first wave
 */
public record Plan(
        long trials,
        SortedMap<String, Long> bySolver,
        SortedMap<String, Long> byInstance,
        double estimatedCoreHours,
        String estimateSource,
        int chunks) {

    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * The plan of a grid. It is an upper bound: no winner is taken to be the default.
     *
     * @param secondsPerTrial estimated seconds of a trial of an arm on an instance
     * @param slots number of tasks that run at a time
     */
    public static Plan of(
            Grid grid, ToDoubleFunction<ArmOnInstance> secondsPerTrial, String estimateSource, int slots) {
        var bySolver = new TreeMap<String, Long>();
        var byInstance = new TreeMap<String, Long>();
        double seconds = 0;
        for (ArmOnInstance on : grid.armsOnInstances()) {
            bySolver.merge(on.solver(), on.trials(), Long::sum);
            byInstance.merge(on.instance(), on.trials(), Long::sum);
            seconds += on.trials() * secondsPerTrial.applyAsDouble(on);
        }
        List<Chunk> chunks = Chunks.of(grid, grid.wave(0, Winners.none()), secondsPerTrial, slots);
        return new Plan(grid.trials(), bySolver, byInstance, seconds / SECONDS_PER_HOUR, estimateSource, chunks.size());
    }
}
