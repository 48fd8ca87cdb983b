package dev.touchstone.family.nonlinear.program;

import java.util.concurrent.CancellationException;

/**
 * The harness's wish that a solver end within a step, told by interrupting its thread. Linear solvers and inner
 * minimisations, which may run long between two iterates, check it.
 */
public final class StopRequest {
    private StopRequest() {}

    /**
     * Returns unless the thread is interrupted; its interrupted state stays as it is.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted within a step");
        }
    }
}
