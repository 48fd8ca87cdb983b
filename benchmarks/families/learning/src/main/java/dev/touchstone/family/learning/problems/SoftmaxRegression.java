package dev.touchstone.family.learning.problems;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.objective.Assessment;
import dev.touchstone.family.learning.objective.BatchGradient;
import dev.touchstone.family.learning.objective.LossKind;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.objective.PredictionSpace;
import dev.touchstone.numerics.linear.Vectors;
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
public final class SoftmaxRegression implements PredictionObjective {
    private final Features features;
    private final FeatureRows featureRows;
    private final int[] labels;
    private final int d;
    private final int k;
    private final OptionalDouble optimum;

    /**
     * The problem of a data set.
     *
     * @param optimum f*; empty if it is not known
     * @throws IllegalArgumentException if the set has fewer than two classes
     */
    public SoftmaxRegression(LabeledRows data, OptionalDouble optimum) {
        this(Features.of(data), data, optimum);
    }

    /** The problem of a data set, with its features in a layout of the caller's choice. */
    SoftmaxRegression(Features features, LabeledRows data, OptionalDouble optimum) {
        if (data.k() < 2) {
            throw new IllegalArgumentException("a classification has at least 2 classes, these data have " + data.k());
        }
        this.features = features;
        this.featureRows = new FeatureRows(data);
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
        var block = new RowBlock(d, k);
        double sum = 0;
        for (int i = 0; i < labels.length; i += RowBlock.ROWS) {
            block.take(i, labels.length);
            features.logits(x, block);
            for (int b = 0; b < block.size(); b++) {
                sum += block.loss(b, labels[i + b]);
            }
        }
        return sum / labels.length;
    }

    @Override
    public Assessment assess(double[] x) {
        var block = new RowBlock(d, k);
        var g = new double[x.length];
        double sum = 0;
        int right = 0;
        for (int i = 0; i < labels.length; i += RowBlock.ROWS) {
            block.take(i, labels.length);
            features.logits(x, block);
            for (int b = 0; b < block.size(); b++) {
                sum += block.loss(b, labels[i + b]);
            }
            right += toResiduals(block, labels.length);
            features.addTo(g, block);
        }
        return new Assessment(sum / labels.length, (double) right / labels.length, Vectors.normInOrder(g));
    }

    @Override
    public OptionalDouble optimum() {
        return optimum;
    }

    @Override
    public BatchGradient gradient() {
        var block = new RowBlock(d, k);
        return (x, rows, from, to, g) -> {
            Arrays.fill(g, 0);
            int right = 0;
            for (int i = from; i < to; i += RowBlock.ROWS) {
                block.take(rows, i, to);
                features.logits(x, block);
                right += toResiduals(block, to - from);
                features.addTo(g, block);
            }
            return right;
        };
    }

    @Override
    public int predictions() {
        return k;
    }

    @Override
    public LossKind lossKind() {
        return LossKind.SOFTMAX;
    }

    @Override
    public PredictionSpace predictionSpace() {
        return new RowByRowPredictions(new LinearModel(featureRows, d, k), new SoftmaxRowLoss(labels, k));
    }

    /** Overwrites logits with residuals of a mean over m rows, and counts the rows that are classified rightly. */
    private int toResiduals(RowBlock block, int m) {
        int right = 0;
        for (int b = 0; b < block.size(); b++) {
            int label = labels[block.row(b)];
            int predicted = block.largest(b);
            right += predicted == label ? 1 : 0;
            block.toResidual(b, predicted, label, m);
        }
        block.endResiduals();
        return right;
    }
}
