package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.LossKind;
import dev.touchstone.family.learning.objective.PredictionObjective;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {
    private static final PredictionObjective IRIS = SampleData.iris();

    @Test
    void theStartHasTheLossOfAGuess() {
        assertThat(IRIS.value(IRIS.start())).isCloseTo(Math.log(3), within(1e-12));
        assertThat(IRIS.assess(IRIS.start()).accuracy())
                .as("a tie goes to the first class")
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(IRIS.variables()).isEqualTo(15);
        assertThat(IRIS.predictions()).isEqualTo(3);
        assertThat(IRIS.lossKind()).isEqualTo(LossKind.SOFTMAX);
    }

    /** At zero the residuals are 1/2 - y: the gradient is the mean of (1/2 - y) a. */
    @Test
    void theGradientAtZeroIsThatOfEqualProbabilities() {
        LabeledRows two = SampleData.parse("0 1:4\n1 2:8\n");
        var problem = new SoftmaxRegression(two, OptionalDouble.empty());
        var g = new double[6];
        int right = problem.gradient().at(problem.start(), new int[] {0, 1}, 0, 2, g);
        assertThat(g).containsExactly(-1, 1, 2, -2, 0, 0);
        assertThat(right).as("a tie goes to the first class").isEqualTo(1);
        problem.gradient().at(problem.start(), new int[] {0, 1}, 1, 2, g);
        assertThat(g).as("the second row alone").containsExactly(0, 0, 4, -4, 0.5, -0.5);
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        double[] x = Philox.of("huge").doubles(15, -1e6, 1e6).toArray();
        var g = new double[15];
        IRIS.gradient().at(x, new int[] {0, 75, 149}, 0, 3, g);
        assertThat(IRIS.value(x)).isFinite().isPositive();
        assertThat(g).doesNotContain(Double.NaN);
    }

    @Test
    void oneClassIsNoClassification() {
        LabeledRows one = SampleData.parse("3 1:1\n3 1:2\n");
        assertThatThrownBy(() -> new SoftmaxRegression(one, OptionalDouble.empty()))
                .hasMessage("a classification has at least 2 classes, these data have 1");
    }

    @Test
    void aKnownOptimumIsHandedOn() {
        LabeledRows iris = SampleData.shipped("iris");
        assertThat(new SoftmaxRegression(iris, OptionalDouble.of(0.04)).optimum())
                .hasValue(0.04);
        assertThat(IRIS.optimum()).isEmpty();
    }
}
