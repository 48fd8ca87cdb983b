package dev.touchstone.api;

import java.util.List;

/**
 * What came of a trial.
 *
 * @param steps steps done
 * @param trace in order of steps; the last values of each metric are the final ones
 */
public record TrialResult(Trial trial, Outcome outcome, long steps, Cost cost, List<Measurement> trace) {
    public TrialResult {
        trace = List.copyOf(trace);
    }

    /** Of a trial that could not report for itself. */
    public static TrialResult lost(Trial trial, Outcome outcome, double elapsedSeconds) {
        return new TrialResult(trial, outcome, 0, Cost.unknown(elapsedSeconds), List.of());
    }
}
