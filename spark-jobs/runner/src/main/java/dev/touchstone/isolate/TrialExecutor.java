package dev.touchstone.isolate;

import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import java.time.Duration;
import java.util.Map;

/** Runs trials one after another, each under a hard limit; not thread-safe. */
public interface TrialExecutor extends AutoCloseable {
    /**
     * The result of a trial, whatever it does.
     *
     * @param inherited what the trial before it left
     */
    TrialResult run(Trial trial, Map<String, double[]> inherited, Duration limit);

    @Override
    void close();
}
