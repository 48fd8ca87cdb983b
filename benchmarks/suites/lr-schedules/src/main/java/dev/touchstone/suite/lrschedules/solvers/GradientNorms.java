package dev.touchstone.suite.lrschedules.solvers;

import java.util.Arrays;

/**
 * The norms of a run's gradients in order; of a long run the medians of neighbours, so that a running median
 * over them is nearly that over all.
 */
final class GradientNorms {
    /** The name of the series. */
    static final String SERIES = "gradient-norms";

    private static final int MOST = 4096;
    private final Norm norm;
    private final double[] neighbours;
    private final double[] medians;
    private int waiting;
    private int length;

    /** Of a run of T steps. */
    GradientNorms(Norm norm, long T) {
        int together = (int) ((T + MOST - 1) / MOST);
        this.norm = norm;
        this.neighbours = new double[together];
        this.medians = new double[(int) ((T + together - 1) / together)];
    }

    void add(double[] g) {
        neighbours[waiting++] = norm.of(g);
        if (waiting == neighbours.length) {
            close();
        }
    }

    private void close() {
        Arrays.sort(neighbours, 0, waiting);
        medians[length++] = (neighbours[(waiting - 1) / 2] + neighbours[waiting / 2]) / 2;
        waiting = 0;
    }

    /** One value for each group of neighbours; the last one may be of fewer. Ends the recording. */
    double[] series() {
        if (waiting > 0) {
            close();
        }
        return Arrays.copyOf(medians, length);
    }
}
