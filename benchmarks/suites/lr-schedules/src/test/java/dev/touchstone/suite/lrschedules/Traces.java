package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Measurement;
import dev.touchstone.engine.TrialResult;

/** What a trial measured. */
final class Traces {
    private Traces() {}

    /** The last value of a metric. */
    static double last(TrialResult result, String metric) {
        return result.trace().stream()
                .filter(measured -> measured.metric().equals(metric))
                .reduce((earlier, later) -> later)
                .map(Measurement::value)
                .orElseThrow();
    }
}
