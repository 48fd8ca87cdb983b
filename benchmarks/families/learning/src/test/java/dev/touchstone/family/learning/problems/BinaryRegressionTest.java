package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.LossKind;
import dev.touchstone.family.learning.objective.PredictionObjective;
import org.junit.jupiter.api.Test;

class BinaryRegressionTest {
    private static final LabeledRows IRIS = SampleData.shipped("iris");

    @Test
    void logisticRegressionStartsAtTheLossOfAGuess() {
        PredictionObjective logistic = BinaryRegression.logistic(IRIS, 2);
        assertThat(logistic.variables()).isEqualTo(5);
        assertThat(logistic.classes()).isEqualTo(2);
        assertThat(logistic.predictions()).isEqualTo(1);
        assertThat(logistic.lossKind()).isEqualTo(LossKind.LOGISTIC);
        assertThat(logistic.value(logistic.start())).isCloseTo(Math.log(2), within(1e-12));
        assertThat(logistic.optimum()).isEmpty();
    }

    @Test
    void squaredRegressionStartsAtTheShareOfTheOneClass() {
        PredictionObjective squared = BinaryRegression.squared(IRIS, 2);
        assertThat(squared.lossKind()).isEqualTo(LossKind.SQUARED);
        assertThat(squared.value(squared.start())).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(squared.assess(squared.start()).accuracy()).isCloseTo(2 / 3.0, within(1e-12));
    }

    /** Rows 2 and -3 of classes 0, 1 at w = 0, b = 1: logits 1 and 1. */
    @Test
    void aBiasAloneGivesEveryRowTheSameLogit() {
        LabeledRows two = SampleData.parse("0 1:2\n1 1:-3\n");
        double[] x = {0, 1};
        assertThat(BinaryRegression.logistic(two, 1).value(x))
                .isCloseTo((Math.log1p(Math.E) + Math.log1p(1 / Math.E)) / 2, within(1e-14));
        assertThat(BinaryRegression.squared(two, 1).value(x)).isEqualTo(0.5);
        assertThat(BinaryRegression.squared(two, 0).value(x)).isEqualTo(0.5);
    }

    @Test
    void anyClassMayBeTheOne() {
        double[] x = {0, 0, 0, 0, 1};
        assertThat(BinaryRegression.logistic(IRIS, 0).value(x))
                .as("a third of the rows are of each class")
                .isCloseTo(BinaryRegression.logistic(IRIS, 2).value(x), within(1e-14));
        double[] byPetals = {0, 0, 5, 5, 0};
        assertThat(BinaryRegression.logistic(IRIS, 2).value(byPetals))
                .as("setosa has the smallest petals, virginica the largest")
                .isLessThan(BinaryRegression.logistic(IRIS, 0).value(byPetals));
    }

    @Test
    void aClassThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> BinaryRegression.logistic(IRIS, 3))
                .hasMessage("no class 3 to tell from the rest; these data have 3 classes, numbered from 0");
        assertThatThrownBy(() -> BinaryRegression.squared(IRIS, -1)).hasMessageContaining("no class -1");
        LabeledRows one = SampleData.parse("3 1:1\n3 1:2\n");
        assertThatThrownBy(() -> BinaryRegression.logistic(one, 0)).hasMessageContaining("these data have 1 classes");
    }
}
