package dev.touchstone.engine;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What came of a trial.
 *
 * @param steps steps done
 * @param trace in order of steps; the last values of each metric are the final ones
 * @param left series for trials that come after this one, by name; empty unless they are recorded
 */
public record TrialResult(
        Trial trial, Outcome outcome, long steps, Cost cost, List<Measurement> trace, Map<String, double[]> left) {
    public TrialResult {
        trace = List.copyOf(trace);
        left = Map.copyOf(left);
    }

    /** Of a trial that could not report for itself. */
    public static TrialResult lost(Trial trial, Outcome outcome, double elapsedSeconds) {
        return new TrialResult(trial, outcome, 0, Cost.unknown(elapsedSeconds), List.of(), Map.of());
    }
}
