package dev.touchstone.engine;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import java.util.List;
import java.util.Map;

/**
 * The outcome, the measurements and the cost of a trial.
 *
 * @param steps number of steps done
 * @param trace measurements in the order of steps; the last value of a metric is its final value
 * @param left series for trials that come after this one, by name; empty unless the trial records series
 */
public record TrialResult(
        Trial trial, Outcome outcome, long steps, Cost cost, List<Measurement> trace, Map<String, double[]> left) {
    public TrialResult {
        trace = List.copyOf(trace);
        left = Map.copyOf(left);
    }

    /** The result of a trial that ended without a measurement: its problem could not be built, or its process ended. */
    public static TrialResult lost(Trial trial, Outcome outcome, double elapsedSeconds) {
        return new TrialResult(trial, outcome, 0, Cost.unknown(elapsedSeconds), List.of(), Map.of());
    }
}
