package dev.touchstone.provenance;

import dev.touchstone.api.Philox;

/**
 * A fixed piece of work, timed at the start and at the end of every run, so that a noisy machine can
 * be told from a slow solver.
 */
public final class ReferenceWorkload {
    private static final int NUMBERS = 2_000_000;
    private static final int REPEATS = 3;

    private ReferenceWorkload() {}

    /** The least of three timings, in seconds, of drawing and adding two million numbers. */
    public static double seconds() {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < REPEATS; i++) {
            long start = System.nanoTime();
            double sum = draw();
            double elapsed = (System.nanoTime() - start) * 1e-9;
            least = Double.isFinite(sum) ? Math.min(least, elapsed) : least;
        }
        return least;
    }

    private static double draw() {
        var random = Philox.of("reference workload");
        double sum = 0;
        for (int i = 0; i < NUMBERS; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
