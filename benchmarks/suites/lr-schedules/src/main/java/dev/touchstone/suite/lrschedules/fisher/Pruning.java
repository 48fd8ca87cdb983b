package dev.touchstone.suite.lrschedules.fisher;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One-shot pruning, with or without the update of Optimal Brain Surgeon, a sum over the pruned weights j:
 *
 * <pre>delta = - sum_j (w_j / [F^-1]_jj) F^-1 e_j,   then w_j = 0</pre>
 *
 * <p>The sum of columns of F^-1 is computed as one product. arXiv 2107.03356, one-shot pruning, after B. Hassibi, D. G.
 * Stork, "Second order derivatives for network pruning: Optimal Brain Surgeon", NIPS 1992.
 */
public final class Pruning {
    private Pruning() {}

    /** The positions of the least scores, ascending by score; equal scores in their order, NaN last. */
    public static int[] least(double[] scores, int count) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> scores[j]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Sets the weights at these positions to zero. */
    public static void prune(double[] w, int[] pruned) {
        for (int j : pruned) {
            w[j] = 0;
        }
    }

    /** Sets the weights at these positions to zero, and moves the others to compensate. */
    public static void prune(double[] w, int[] pruned, InverseFisher inverse) {
        double[] diagonal = inverse.diagonal();
        var delta = new double[w.length];
        for (int j : pruned) {
            delta[j] = -w[j] / diagonal[j];
        }
        inverse.times(delta, delta);
        for (int j = 0; j < w.length; j++) {
            w[j] += delta[j];
        }
        prune(w, pruned);
    }
}
