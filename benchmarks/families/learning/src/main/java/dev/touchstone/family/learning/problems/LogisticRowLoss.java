package dev.touchstone.family.learning.problems;

import dev.touchstone.family.learning.objective.LossKind;

/**
 * The log loss of one logit:
 *
 * <pre>l_i(z) = log(1 + exp(z)) - y_i z,   gradient p - y_i,   p = 1 / (1 + exp(-z))</pre>
 */
final class LogisticRowLoss implements RowLoss {
    private final int[] y;

    /**
     * The losses of n rows.
     *
     * @param y n labels, each 0 or 1; not copied
     */
    LogisticRowLoss(int[] y) {
        this.y = y;
    }

    @Override
    public LossKind kind() {
        return LossKind.LOGISTIC;
    }

    @Override
    public int rows() {
        return y.length;
    }

    @Override
    public int classes() {
        return 2;
    }

    @Override
    public double value(double[] z, int row) {
        return Math.max(z[0], 0) + Math.log1p(Math.exp(-Math.abs(z[0]))) - y[row] * z[0];
    }

    @Override
    public void gradient(double[] z, int row) {
        z[0] = probability(z[0]) - y[row];
    }

    @Override
    public void curvature(double[] z, int row) {
        double p = probability(z[0]);
        z[0] = p * (1 - p);
    }

    @Override
    public boolean right(double[] z, int row) {
        return z[0] > 0 == (y[row] == 1);
    }

    private static double probability(double z) {
        return 1 / (1 + Math.exp(-z));
    }
}
