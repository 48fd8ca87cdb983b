package dev.touchstone.family.learning.problems;

/** The gradient of a mini-batch; not thread-safe. */
@FunctionalInterface
public interface BatchGradient {
    /**
     * Writes the mean gradient of {@code rows[from..to)} at x into g.
     *
     * @param g as long as x; what it held is overwritten
     * @return how many of the rows x classifies rightly, a by-product; -1 if this is no classification
     */
    int at(double[] x, int[] rows, int from, int to, double[] g);
}
