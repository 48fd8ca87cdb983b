package dev.touchstone.family.learning.objective;

/** The gradient of a mini-batch. Not thread-safe. */
@FunctionalInterface
public interface BatchGradient {
    /**
     * Writes the mean gradient of {@code rows[from..to)} at x into g.
     *
     * @param g as long as x; overwritten
     * @return how many rows of the batch x classifies rightly; -1 if nothing is classified
     */
    int at(double[] x, int[] rows, int from, int to, double[] g);
}
