package dev.touchstone.suite.lrschedules.problems;

import dev.touchstone.datasets.LabeledRows;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Softmax regression with a bias and without a penalty: the mean over the rows of
 *
 * <pre>f_i(x) = log sum_c exp(z_c) - z_{y_i},   z = W' a_i + b</pre>
 *
 * <p>Start: zero, where f = log k. Source: the convex experiments of A. Defazio et al., "When, why and
 * how much? Adaptive learning rate scheduling by refinement", arXiv 2310.07831, which are those of
 * A. Defazio and K. Mishchenko, "Learning-rate-free learning by D-Adaptation", 2023.
 */
public final class SoftmaxRegression implements TargetObjective {
    private final Features features;
    private final int[] labels;
    private final int d;
    private final int k;
    private final OptionalDouble optimum;

    /**
     * The problem of a data set.
     *
     * @param optimum f*, where it is known
     * @throws IllegalArgumentException if the set has fewer than two classes
     */
    public SoftmaxRegression(LabeledRows data, OptionalDouble optimum) {
        if (data.k() < 2) {
            throw new IllegalArgumentException("a classification has at least 2 classes, these data have " + data.k());
        }
        this.features = Features.of(data);
        this.labels = data.labels();
        this.d = data.d();
        this.k = data.k();
        this.optimum = optimum;
    }

    @Override
    public int rows() {
        return labels.length;
    }

    @Override
    public int features() {
        return d;
    }

    @Override
    public int classes() {
        return k;
    }

    @Override
    public int variables() {
        return (d + 1) * k;
    }

    @Override
    public double[] start() {
        return new double[variables()];
    }

    @Override
    public double value(double[] x) {
        var z = new double[k];
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            features.logits(x, i, z);
            sum += loss(z, z[largest(z)], labels[i]);
        }
        return sum / labels.length;
    }

    @Override
    public Assessment assess(double[] x) {
        var z = new double[k];
        var g = new double[x.length];
        double sum = 0;
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            features.logits(x, i, z);
            int predicted = largest(z);
            double most = z[predicted];
            sum += loss(z, most, labels[i]);
            right += predicted == labels[i] ? 1 : 0;
            residual(z, most, labels[i], labels.length);
            features.addTo(g, i, z);
        }
        return new Assessment(sum / labels.length, (double) right / labels.length, Assessment.norm(g));
    }

    @Override
    public OptionalDouble optimum() {
        return optimum;
    }

    @Override
    public BatchGradient gradient() {
        var z = new double[k];
        return (x, rows, from, to, g) -> {
            Arrays.fill(g, 0);
            int right = 0;
            for (int i = from; i < to; i++) {
                int row = rows[i];
                features.logits(x, row, z);
                int predicted = largest(z);
                right += predicted == labels[row] ? 1 : 0;
                residual(z, z[predicted], labels[row], to - from);
                features.addTo(g, row, z);
            }
            return right;
        };
    }

    @Override
    public int targets() {
        return k;
    }

    @Override
    public TargetLoss targetLoss() {
        return TargetLoss.SOFTMAX;
    }

    @Override
    public TargetSpace targetSpace() {
        return new BatchTargets(new LinearModel(features, d, k), new SoftmaxLoss(labels, k));
    }

    /** f_i by its logits; most is the largest of z. */
    private static double loss(double[] z, double most, int y) {
        double total = 0;
        for (double zc : z) {
            total += Math.exp(zc - most);
        }
        return most + Math.log(total) - z[y];
    }

    /** z becomes (softmax(z) - e_y) / m, the gradient of f_i/m by the logits; most is the largest of z. */
    private static void residual(double[] z, double most, int y, int m) {
        double total = 0;
        for (int c = 0; c < z.length; c++) {
            z[c] = Math.exp(z[c] - most);
            total += z[c];
        }
        double scale = 1 / (total * m);
        for (int c = 0; c < z.length; c++) {
            z[c] *= scale;
        }
        z[y] -= 1.0 / m;
    }

    private static int largest(double[] z) {
        int at = 0;
        for (int c = 1; c < z.length; c++) {
            if (z[c] > z[at]) {
                at = c;
            }
        }
        return at;
    }
}
