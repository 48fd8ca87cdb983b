package dev.touchstone.suite.lrschedules.solvers;

import java.util.Arrays;

/** The norms of a run's gradients in order; of a long run the means of neighbours. */
final class GradientNorms {
    /** The name of the series. */
    static final String SERIES = "gradient-norms";

    private static final int MOST = 4096;
    private final Norm norm;
    private final long together;
    private final double[] sums;
    private long seen;

    /** Of a run of T steps. */
    GradientNorms(Norm norm, long T) {
        this.norm = norm;
        this.together = (T + MOST - 1) / MOST;
        this.sums = new double[(int) ((T + together - 1) / together)];
    }

    void add(double[] g) {
        sums[(int) (seen / together)] += norm.of(g);
        seen++;
    }

    /** One value for every {@code together} steps; the last one may be of fewer. */
    double[] series() {
        int length = (int) ((seen + together - 1) / together);
        double[] means = Arrays.copyOf(sums, length);
        for (int i = 0; i < length; i++) {
            means[i] /= Math.min(together, seen - i * together);
        }
        return means;
    }
}
