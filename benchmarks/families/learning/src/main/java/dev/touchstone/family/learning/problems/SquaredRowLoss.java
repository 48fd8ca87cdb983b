package dev.touchstone.family.learning.problems;

import dev.touchstone.family.learning.objective.LossKind;
import java.util.Arrays;

/**
 * The squared error, not halved:
 *
 * <pre>l_i(z) = |z - y_i|^2,   gradient 2 (z - y_i)</pre>
 */
final class SquaredRowLoss implements RowLoss {
    private final double[][] y;
    private final int classes;

    /**
     * The losses of n rows.
     *
     * @param y n rows of p right predictions; for two classes one number, 0 or 1; not copied
     * @param classes 2, or 0 if nothing is classified
     */
    SquaredRowLoss(double[][] y, int classes) {
        this.y = y;
        this.classes = classes;
    }

    @Override
    public LossKind kind() {
        return LossKind.SQUARED;
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

    /** Whether z is nearer to the row's label than to the other one. */
    @Override
    public boolean right(double[] z, int row) {
        return z[0] > 0.5 == (y[row][0] == 1);
    }
}
