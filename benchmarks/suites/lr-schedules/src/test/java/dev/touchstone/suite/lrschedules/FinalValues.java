package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Measurement;
import dev.touchstone.engine.TrialResult;

/** The final values of a trial. */
public final class FinalValues {
    private FinalValues() {}

    /** The last value of a metric or of work. */
    public static double of(TrialResult result, String metric) {
        return result.trace().stream()
                .filter(measured -> measured.metric().equals(metric))
                .reduce((earlier, later) -> later)
                .map(Measurement::value)
                .orElseThrow();
    }
}
