package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.ShippedSet;
import dev.touchstone.family.learning.Quotients;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.numerics.linear.Vectors;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectiveGradientTest {
    static Stream<Objective> small() {
        LabeledRows iris = SampleData.shipped("iris");
        return Stream.of(
                SampleData.iris(),
                BinaryRegression.logistic(iris, 1),
                BinaryRegression.squared(iris, 2),
                TwoLayerNetwork.of(iris, Activation.TANH, 5),
                TwoLayerNetwork.of(iris, Activation.RELU, 5),
                MatrixFactorisation.of(4),
                new NoisyQuadratic(20, 1000, 30),
                new MaxAffine(10, 1));
    }

    @ParameterizedTest
    @MethodSource("dev.touchstone.datasets.ShippedSet#all")
    void softmaxGradientsAreDifferenceQuotients(ShippedSet set) {
        agrees(new SoftmaxRegression(set.load(), OptionalDouble.empty()));
    }

    @Test
    void sparseGradientsAreDifferenceQuotients() {
        Objective sparse = new SoftmaxRegression(diagonal(), OptionalDouble.empty());
        assertThat(diagonal().density()).isLessThan(Features.DENSE_ABOVE);
        agrees(sparse);
    }

    @Test
    void maxAffineGradientsAreDifferenceQuotients() {
        agrees(new MaxAffine(10, 1));
    }

    @ParameterizedTest
    @MethodSource("dev.touchstone.datasets.ShippedSet#all")
    void gradientsOfFurtherProblemsOfASetAreDifferenceQuotients(ShippedSet set) {
        LabeledRows data = set.load();
        agrees(BinaryRegression.logistic(data, 0));
        agrees(BinaryRegression.squared(data, data.k() - 1));
        agrees(TwoLayerNetwork.of(data, Activation.TANH, 16));
    }

    /** A small network, so that no difference quotient reaches over a kink. */
    @Test
    void gradientsOfKinkedUnitsAreDifferenceQuotients() {
        agrees(TwoLayerNetwork.of(SampleData.shipped("iris"), Activation.RELU, 3));
    }

    @Test
    void gradientsOfSyntheticProblemsAreDifferenceQuotients() {
        agrees(new NoisyQuadratic(20, 1000, 1));
        agrees(new NoisyQuadratic(20, 1000, 30));
        agrees(MatrixFactorisation.of(1));
        agrees(MatrixFactorisation.of(10));
    }

    /** The mean over all rows is the mean over the mini-batches of an epoch, each weighed by its rows. */
    @ParameterizedTest
    @MethodSource("small")
    void aGradientIsTheMeanOfThoseOfItsBatches(Objective problem) {
        int n = problem.rows();
        int[] order = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
        double[] x = point(problem.variables());
        var mean = new double[x.length];
        var g = new double[x.length];
        for (int from = 0; from < n; from += 17) {
            int to = Math.min(n, from + 17);
            problem.gradient().at(x, order, from, to, g);
            Vectors.add((to - from) / (double) n, g, mean);
        }
        assertThat(mean).containsExactly(full(problem, x), within(1e-12 * (1 + Vectors.norm(mean))));
    }

    @ParameterizedTest
    @MethodSource("small")
    void anAssessmentIsTheValueTheCountAndTheNormOfTheFullGradient(Objective problem) {
        double[] x = point(problem.variables());
        var g = new double[x.length];
        int right = problem.gradient().at(x, IntStream.range(0, problem.rows()).toArray(), 0, problem.rows(), g);
        assertThat(problem.assess(x).value()).isEqualTo(problem.value(x));
        assertThat(problem.assess(x).gradientNorm()).isCloseTo(Vectors.norm(g), within(1e-12));
        if (problem.classes() == 0) {
            assertThat(right).isEqualTo(-1);
            assertThat(problem.assess(x).accuracy()).isNaN();
        } else {
            assertThat(problem.assess(x).accuracy() * problem.rows()).isCloseTo(right, within(1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void everyStartIsANewVectorOfTheSameNumbers(Objective problem) {
        double[] start = problem.start();
        assertThat(start)
                .hasSize(problem.variables())
                .isEqualTo(problem.start())
                .isNotSameAs(problem.start());
    }

    @ParameterizedTest
    @MethodSource("small")
    void gradientsOfTwoThreadsShareNothing(Objective problem) {
        double[] x = point(problem.variables());
        var one = problem.gradient();
        var g = new double[x.length];
        one.at(x, new int[] {0}, 0, 1, g);
        double[] before = g.clone();
        problem.gradient().at(problem.start(), new int[] {0}, 0, 1, new double[x.length]);
        one.at(x, new int[] {0}, 0, 1, g);
        assertThat(g).containsExactly(before);
    }

    private static void agrees(Objective problem) {
        double[] x = point(problem.variables());
        double[] g = full(problem, x);
        for (int i = 0; i < x.length; i += 1 + x.length / 50) {
            assertThat(g[i]).as("variable %d", i).isCloseTo(Quotients.central(problem::value, x, i), within(1e-8));
        }
    }

    private static double[] full(Objective problem, double[] x) {
        var g = new double[x.length];
        problem.gradient().at(x, IntStream.range(0, problem.rows()).toArray(), 0, problem.rows(), g);
        return g;
    }

    private static double[] point(int variables) {
        return Philox.of("a point to differentiate at")
                .doubles(variables, -0.5, 0.5)
                .toArray();
    }

    /** Twelve rows of six features, one or two of them stored. */
    private static LabeledRows diagonal() {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i % 3).append(' ').append(i % 6 + 1).append(":").append(i - 5.5);
            text.append(i % 6 < 3 ? " 6:0.5\n" : "\n");
        }
        return SampleData.parse(text.toString());
    }
}
