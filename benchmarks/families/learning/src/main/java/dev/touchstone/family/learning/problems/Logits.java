package dev.touchstone.family.learning.problems;

/** Functions of the logits z of a row; exponentials are taken of z less the largest logit, so that none overflows. */
public final class Logits {
    private Logits() {}

    /** The index of the largest of {@code z[from..to)}; of equal ones the first. */
    public static int largest(double[] z, int from, int to) {
        int at = from;
        for (int c = from + 1; c < to; c++) {
            if (z[c] > z[at]) {
                at = c;
            }
        }
        return at;
    }

    /** log sum_c exp(z_c) over {@code z[from..to)}, summed in this order. */
    public static double logSumExp(double[] z, int from, int to) {
        double most = z[largest(z, from, to)];
        double total = 0;
        for (int c = from; c < to; c++) {
            total += Math.exp(z[c] - most);
        }
        return most + Math.log(total);
    }
}
