package dev.touchstone.isolation;

import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import java.time.Duration;
import java.util.Map;

/** Runs trials one after another, each under a hard limit; not thread-safe. */
public interface TrialExecutor extends AutoCloseable {
    /**
     * Runs a trial and returns its result, whatever the trial does.
     *
     * @param inherited the series that the trial before it left, by name
     */
    TrialResult run(Trial trial, Map<String, double[]> inherited, Duration limit);

    @Override
    void close();
}
