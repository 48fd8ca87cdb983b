package dev.touchstone.family.learning.problems;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.objective.PredictionObjective;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A linear model with a bias that tells one class, y = 1, from the rest, y = 0, without a penalty:
 *
 * <pre>
 * logistic  f(x) = mean_i log(1 + exp(z_i)) - y_i z_i
 * squared   f(x) = mean_i (z_i - y_i)^2,                  z_i = w' a_i + b
 * </pre>
 *
 * <p>Start: zero; there the logistic f is log 2, and the squared f is the share of rows with y = 1. Source: the
 * supervised experiments of J. W. Lavington et al., "Target-based surrogates for stochastic optimization", arXiv
 * 2302.02607, 2023, which set the larger of two labels to 1.
 */
public final class BinaryRegression {
    private BinaryRegression() {}

    /**
     * The problem with logistic loss.
     *
     * @param one the class with y = 1, in 0..k-1
     * @throws IllegalArgumentException if the data have no such class, or no other class
     */
    public static PredictionObjective logistic(LabeledRows data, int one) {
        return new FittedModel(model(data), new LogisticRowLoss(labels(data, one)), OptionalDouble.empty());
    }

    /**
     * The problem with squared loss.
     *
     * @param one the class with y = 1, in 0..k-1
     * @throws IllegalArgumentException if the data have no such class, or no other class
     */
    public static PredictionObjective squared(LabeledRows data, int one) {
        double[][] y = Arrays.stream(labels(data, one))
                .mapToObj(label -> new double[] {label})
                .toArray(double[][]::new);
        return new FittedModel(model(data), new SquaredRowLoss(y, 2), OptionalDouble.empty());
    }

    private static LinearModel model(LabeledRows data) {
        return new LinearModel(new FeatureRows(data), data.d(), 1);
    }

    private static int[] labels(LabeledRows data, int one) {
        if (data.k() < 2 || one < 0 || one >= data.k()) {
            throw new IllegalArgumentException(
                    "no class %d to tell from the rest; these data have %d classes, numbered from 0"
                            .formatted(one, data.k()));
        }
        return Arrays.stream(data.labels()).map(label -> label == one ? 1 : 0).toArray();
    }
}
