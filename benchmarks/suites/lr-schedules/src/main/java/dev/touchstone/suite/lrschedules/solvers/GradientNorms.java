package dev.touchstone.suite.lrschedules.solvers;

import java.util.Arrays;

/**
 * The norms of a run's gradients in the order of steps. A long run keeps the medians of groups of neighbours, whose
 * running median is close to that of all norms.
 */
final class GradientNorms {
    /** The name under which a run leaves its norms. */
    static final String SERIES = "gradient-norms";

    private static final int MOST = 4096;
    private final Norm norm;
    private final double[] neighbours;
    private final double[] medians;
    private int waiting;
    private int length;

    /** No norm yet, of a run of T steps. */
    GradientNorms(Norm norm, long T) {
        int together = (int) ((T + MOST - 1) / MOST);
        this.norm = norm;
        this.neighbours = new double[together];
        this.medians = new double[(int) ((T + together - 1) / together)];
    }

    /** Adds the norm of the next gradient. */
    void add(double[] g) {
        neighbours[waiting++] = norm.of(g);
        if (waiting == neighbours.length) {
            closeGroup();
        }
    }

    private void closeGroup() {
        Arrays.sort(neighbours, 0, waiting);
        medians[length++] = (neighbours[(waiting - 1) / 2] + neighbours[waiting / 2]) / 2;
        waiting = 0;
    }

    /** One value for each group, the last of which may be smaller; at most 4096 values. Ends the recording. */
    double[] series() {
        if (waiting > 0) {
            closeGroup();
        }
        return Arrays.copyOf(medians, length);
    }
}
