package dev.touchstone.suite.lrschedules.problems;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.suite.lrschedules.TrainingTask;
import java.util.OptionalDouble;

/**
 * Multinomial logistic regression with a bias and without regularisation: the mean over rows (a, y)
 * of log sum_c exp(z_c) - z_y, where z = W'a + b.
 *
 * <p>Shapes: W is d x k, row by row, followed by b of length k. A dense copy of the rows is kept
 * where at least {@link #DENSE} of the entries are there, otherwise the rows stay compressed.
 */
public final class SoftmaxRegression implements TrainingTask {
    private static final double DENSE = 0.3;

    private final LabeledRows rows;
    private final double[] dense;
    private final int d;
    private final int k;
    private final OptionalDouble optimum;

    public SoftmaxRegression(LabeledRows rows, OptionalDouble optimum) {
        this.rows = rows;
        this.dense = rows.density() >= DENSE ? rows.dense() : null;
        this.d = rows.features();
        this.k = rows.classes();
        this.optimum = optimum;
    }

    public LabeledRows rows() {
        return rows;
    }

    @Override
    public int parameters() {
        return (d + 1) * k;
    }

    @Override
    public int samples() {
        return rows.rows();
    }

    @Override
    public double[] start() {
        return new double[parameters()];
    }

    @Override
    public int gradient(double[] x, int[] batch, int from, int to, double[] g) {
        java.util.Arrays.fill(g, 0);
        double[] z = new double[k];
        int right = 0;
        for (int b = from; b < to; b++) {
            int i = batch[b];
            int y = rows.label(i);
            logits(x, i, z);
            right += largest(z) == y ? 1 : 0;
            softmax(z);
            z[y] -= 1; // dloss/dz = softmax(z) - e_y
            addOuter(i, z, g);
        }
        double scale = 1.0 / (to - from);
        for (int j = 0; j < g.length; j++) {
            g[j] *= scale;
        }
        return right;
    }

    /** z = W'a_i + b. */
    private void logits(double[] x, int i, double[] z) {
        System.arraycopy(x, d * k, z, 0, k);
        if (dense == null) {
            for (int e = rows.start(i); e < rows.start(i + 1); e++) {
                addScaled(rows.value(e), x, rows.column(e) * k, z);
            }
            return;
        }
        int row = i * d;
        for (int j = 0; j < d; j++) {
            addScaled(dense[row + j], x, j * k, z);
        }
    }

    private static void addScaled(double a, double[] x, int offset, double[] z) {
        for (int c = 0; c < z.length; c++) {
            z[c] += a * x[offset + c];
        }
    }

    /** g += (a_i, 1) z'. */
    private void addOuter(int i, double[] z, double[] g) {
        if (dense == null) {
            for (int e = rows.start(i); e < rows.start(i + 1); e++) {
                addScaledTo(rows.value(e), z, g, rows.column(e) * k);
            }
        } else {
            int row = i * d;
            for (int j = 0; j < d; j++) {
                addScaledTo(dense[row + j], z, g, j * k);
            }
        }
        addScaledTo(1, z, g, d * k);
    }

    private static void addScaledTo(double a, double[] z, double[] g, int offset) {
        for (int c = 0; c < z.length; c++) {
            g[offset + c] += a * z[c];
        }
    }

    private static int largest(double[] z) {
        int best = 0;
        for (int c = 1; c < z.length; c++) {
            if (z[c] > z[best]) {
                best = c;
            }
        }
        return best;
    }

    /** z becomes softmax(z); returns log sum exp z. */
    private static double softmax(double[] z) {
        double max = z[largest(z)];
        double sum = 0;
        for (int c = 0; c < z.length; c++) {
            z[c] = Math.exp(z[c] - max);
            sum += z[c];
        }
        for (int c = 0; c < z.length; c++) {
            z[c] /= sum;
        }
        return max + Math.log(sum);
    }

    @Override
    public double loss(double[] x) {
        double[] z = new double[k];
        double sum = 0;
        for (int i = 0; i < samples(); i++) {
            logits(x, i, z);
            double zy = z[rows.label(i)];
            sum += softmax(z) - zy;
        }
        return sum / samples();
    }

    @Override
    public double accuracy(double[] x) {
        double[] z = new double[k];
        int right = 0;
        for (int i = 0; i < samples(); i++) {
            logits(x, i, z);
            right += largest(z) == rows.label(i) ? 1 : 0;
        }
        return (double) right / samples();
    }

    @Override
    public OptionalDouble optimum() {
        return optimum;
    }
}
