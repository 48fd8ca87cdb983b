package dev.touchstone.family.learning.problems;

import dev.touchstone.family.learning.objective.LossKind;

/**
 * The log loss of k logits:
 *
 * <pre>l_i(z) = log sum_c exp(z_c) - z_{y_i},   gradient p - e_{y_i},   p_c = exp(z_c) / sum_b exp(z_b)</pre>
 */
final class SoftmaxRowLoss implements RowLoss {
    private final int[] labels;
    private final int k;

    /**
     * The losses of n rows.
     *
     * @param labels n numbers y_i in 0..k-1; not copied
     */
    SoftmaxRowLoss(int[] labels, int k) {
        this.labels = labels;
        this.k = k;
    }

    @Override
    public LossKind kind() {
        return LossKind.SOFTMAX;
    }

    @Override
    public int rows() {
        return labels.length;
    }

    @Override
    public int classes() {
        return k;
    }

    @Override
    public double value(double[] z, int row) {
        return Logits.logSumExp(z, 0, z.length) - z[labels[row]];
    }

    @Override
    public void gradient(double[] z, int row) {
        toProbabilities(z);
        z[labels[row]] -= 1;
    }

    @Override
    public void curvature(double[] z, int row) {
        toProbabilities(z);
        for (int c = 0; c < z.length; c++) {
            z[c] *= 1 - z[c];
        }
    }

    @Override
    public boolean right(double[] z, int row) {
        return Logits.largest(z, 0, z.length) == labels[row];
    }

    private static void toProbabilities(double[] z) {
        double most = z[Logits.largest(z, 0, z.length)];
        double total = 0;
        for (int c = 0; c < z.length; c++) {
            z[c] = Math.exp(z[c] - most);
            total += z[c];
        }
        for (int c = 0; c < z.length; c++) {
            z[c] /= total;
        }
    }
}
