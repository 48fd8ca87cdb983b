package dev.touchstone.family.learning.problems;

import java.util.Arrays;

/**
 * The squared error, not halved:
 *
 * <pre>l_i(z) = |z - y_i|^2,   gradient 2 (z - y_i)</pre>
 */
final class SquaredLoss implements Loss {
    private final double[][] y;
    private final int classes;

    /**
     * The loss of predictions.
     *
     * @param y n rows of what z should be; for two classes one number each, 0 or 1
     * @param classes 0 if nothing is classified
     */
    SquaredLoss(double[][] y, int classes) {
        this.y = y;
        this.classes = classes;
    }

    @Override
    public TargetLoss kind() {
        return TargetLoss.SQUARED;
    }

    @Override
    public int rows() {
        return y.length;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public double value(double[] z, int row) {
        double sum = 0;
        for (int c = 0; c < z.length; c++) {
            sum += (z[c] - y[row][c]) * (z[c] - y[row][c]);
        }
        return sum;
    }

    @Override
    public void gradient(double[] z, int row) {
        for (int c = 0; c < z.length; c++) {
            z[c] = 2 * (z[c] - y[row][c]);
        }
    }

    @Override
    public void curvature(double[] z, int row) {
        Arrays.fill(z, 2);
    }

    /** The nearer of 0 and 1. */
    @Override
    public boolean right(double[] z, int row) {
        return z[0] > 0.5 == (y[row][0] == 1);
    }
}
