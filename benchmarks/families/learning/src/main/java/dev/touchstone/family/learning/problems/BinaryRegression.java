package dev.touchstone.family.learning.problems;

import dev.touchstone.datasets.LabeledRows;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A linear model with a bias of one class, y = 1, against the rest, y = 0, without a penalty:
 *
 * <pre>
 * logistic  f(x) = mean_i log(1 + exp(z_i)) - y_i z_i
 * squared   f(x) = mean_i (z_i - y_i)^2,                  z_i = w' a_i + b
 * </pre>
 *
 * <p>Start: zero, where f is log 2 and the share of y = 1. Source: the supervised experiments of J. W.
 * Lavington et al., "Target-based surrogates for stochastic optimization", arXiv 2302.02607, 2023, where
 * the larger of two labels is 1.
 */
public final class BinaryRegression {
    private BinaryRegression() {}

    /**
     * Logistic loss.
     *
     * @param one the class that is 1, in 0..k-1
     * @throws IllegalArgumentException if there is no such class, or no other
     */
    public static TargetObjective logistic(LabeledRows data, int one) {
        return new Fit(model(data), new LogisticLoss(labels(data, one)), OptionalDouble.empty());
    }

    /** Squared loss; the rest as for {@link #logistic}. */
    public static TargetObjective squared(LabeledRows data, int one) {
        double[][] y = Arrays.stream(labels(data, one))
                .mapToObj(label -> new double[] {label})
                .toArray(double[][]::new);
        return new Fit(model(data), new SquaredLoss(y, 2), OptionalDouble.empty());
    }

    private static LinearModel model(LabeledRows data) {
        return new LinearModel(new FeatureRows(data), data.d(), 1);
    }

    private static int[] labels(LabeledRows data, int one) {
        if (data.k() < 2 || one < 0 || one >= data.k()) {
            throw new IllegalArgumentException(
                    "class %d against the rest wants at least 2 classes, these data have %d".formatted(one, data.k()));
        }
        return Arrays.stream(data.labels()).map(label -> label == one ? 1 : 0).toArray();
    }
}
