package dev.touchstone.family.learning.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.problems.BinaryRegression;
import org.junit.jupiter.api.Test;

/**
 * Each L_z is attained, so that no smaller bound holds; PredictionSpaceTest shows that no second derivative is larger.
 */
class LossKindTest {
    private static final int[] FIRST_ROW = {0};

    /** p (1 - p) is 1/4 at z = 0. */
    @Test
    void theLogisticLossIsSteepestWhereBothClassesAreAsLikely() {
        PredictionSpace space =
                BinaryRegression.logistic(SampleData.shipped("iris"), 0).predictionSpace();
        assertThat(curvature(space, 0)).containsExactly(LossKind.LOGISTIC.smoothness());
        assertThat(curvature(space, 3)[0]).isLessThan(LossKind.LOGISTIC.smoothness() / 4);
    }

    @Test
    void theSquaredLossHasTheSameCurvatureEverywhere() {
        PredictionSpace space =
                BinaryRegression.squared(SampleData.shipped("iris"), 0).predictionSpace();
        assertThat(curvature(space, 17)).containsExactly(LossKind.SQUARED.smoothness());
    }

    /** diag(p) - pp' for p = (1/2, 1/2, 0) has the eigenvector (1, -1, 0) with eigenvalue 1/2. */
    @Test
    void theSoftmaxLossIsSteepestBetweenTwoClasses() {
        PredictionSpace space = SampleData.iris().predictionSpace();
        double h = 1e-4;
        double second = (value(space, h, -h, -50) - 2 * value(space, 0, 0, -50) + value(space, -h, h, -50)) / (h * h);
        assertThat(second / 2)
                .as("second derivative along (1, -1, 0), whose square is 2")
                .isCloseTo(LossKind.SOFTMAX.smoothness(), within(1e-6));
    }

    @Test
    void onlyTheSquaredLossHasNoLogits() {
        assertThat(LossKind.LOGISTIC.ofLogits()).isTrue();
        assertThat(LossKind.SOFTMAX.ofLogits()).isTrue();
        assertThat(LossKind.SQUARED.ofLogits()).isFalse();
    }

    private static double[] curvature(PredictionSpace space, double... z) {
        var h = new double[z.length];
        space.curvature(z, FIRST_ROW, 0, 1, h);
        return h;
    }

    private static double value(PredictionSpace space, double... z) {
        return space.value(z, FIRST_ROW, 0, 1);
    }
}
