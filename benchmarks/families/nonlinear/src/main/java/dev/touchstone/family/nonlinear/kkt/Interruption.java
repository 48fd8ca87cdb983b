package dev.touchstone.family.nonlinear.kkt;

import java.util.concurrent.CancellationException;

/** Ends a solver within a step of a run, where nobody else can: linear solvers and inner minimisations look here. */
public final class Interruption {
    private Interruption() {}

    /**
     * Throws if the thread is interrupted, and leaves it so.
     *
     * @throws CancellationException if it is
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted within a step");
        }
    }
}
