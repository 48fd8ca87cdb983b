package dev.touchstone.isolate;

import dev.touchstone.api.Trial;
import dev.touchstone.api.TrialResult;
import java.time.Duration;

/** Runs trials one after another, each under a hard limit; not thread-safe. */
public interface TrialExecutor extends AutoCloseable {
    /** The result of a trial, whatever it does. */
    TrialResult run(Trial trial, Duration limit);

    @Override
    void close();
}
