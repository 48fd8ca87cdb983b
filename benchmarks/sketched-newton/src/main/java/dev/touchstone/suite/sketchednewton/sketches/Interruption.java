package dev.touchstone.suite.sketchednewton.sketches;

import java.util.concurrent.CancellationException;

/** Ends a long solve between two steps of a run, where nobody else can. */
final class Interruption {
    private Interruption() {}

    /**
     * Throws if the thread is interrupted, and leaves it so.
     *
     * @throws CancellationException if it is
     */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted between steps of a linear solver");
        }
    }
}
