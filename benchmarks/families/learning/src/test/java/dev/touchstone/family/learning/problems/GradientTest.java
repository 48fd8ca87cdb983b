package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.LibSvm;
import dev.touchstone.datasets.ShippedSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradientTest {
    private static final double H = 1e-5;

    @ParameterizedTest
    @MethodSource("dev.touchstone.datasets.ShippedSet#all")
    void softmaxGradientsAreDifferenceQuotients(ShippedSet set) {
        agrees(new SoftmaxRegression(set.load(), OptionalDouble.empty()));
    }

    @Test
    void sparseGradientsAreDifferenceQuotients() throws IOException {
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
    void gradientsOfWhatIsMadeOfASetAreDifferenceQuotients(ShippedSet set) {
        LabeledRows data = set.load();
        agrees(BinaryRegression.logistic(data, 0));
        agrees(BinaryRegression.squared(data, data.k() - 1));
        agrees(TwoLayerNetwork.of(data, Activation.TANH, 16));
    }

    /** A small one, so that no difference quotient reaches over a kink. */
    @Test
    void gradientsOfKinkedUnitsAreDifferenceQuotients() {
        agrees(TwoLayerNetwork.of(set("iris"), Activation.RELU, 3));
    }

    @Test
    void gradientsOfSyntheticProblemsAreDifferenceQuotients() {
        agrees(new Quadratic(20, 1000, 1));
        agrees(new Quadratic(20, 1000, 30));
        agrees(MatrixFactorisation.of(1));
        agrees(MatrixFactorisation.of(10));
    }

    @Test
    void theStartHasTheLossOfAGuess() {
        Objective iris = new SoftmaxRegression(set("iris"), OptionalDouble.empty());
        assertThat(iris.value(iris.start())).isCloseTo(Math.log(3), within(1e-12));
        assertThat(iris.assess(iris.start()).accuracy()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(iris.variables()).isEqualTo(15);
    }

    @Test
    void hugeLogitsDoNotOverflow() {
        Objective iris = new SoftmaxRegression(set("iris"), OptionalDouble.empty());
        double[] x = point(iris.variables());
        for (int i = 0; i < x.length; i++) {
            x[i] *= 1e6;
        }
        assertThat(iris.value(x)).isFinite();
        assertThat(full(iris, x)).doesNotContain(Double.NaN);
    }

    @Test
    void oneClassIsNoClassification() {
        assertThatThrownBy(() -> new SoftmaxRegression(read("3 1:1\n3 1:2\n"), OptionalDouble.empty()))
                .hasMessage("a classification has at least 2 classes, these data have 1");
    }

    private static void agrees(Objective problem) {
        double[] x = point(problem.variables());
        double[] g = full(problem, x);
        for (int i = 0; i < x.length; i += 1 + x.length / 50) {
            double at = x[i];
            x[i] = at + H;
            double above = problem.value(x);
            x[i] = at - H;
            double below = problem.value(x);
            x[i] = at;
            // a central difference errs by H^2 f''' / 6 and by rounding of f / H, both below 1e-9 here
            assertThat(g[i]).as("variable %d", i).isCloseTo((above - below) / (2 * H), within(1e-8));
        }
    }

    private static double[] full(Objective problem, double[] x) {
        var g = new double[x.length];
        problem.gradient().at(x, IntStream.range(0, problem.rows()).toArray(), 0, problem.rows(), g);
        return g;
    }

    private static double[] point(int variables) {
        RandomGenerator random = Philox.of("a point to differentiate at");
        return random.doubles(variables, -0.5, 0.5).toArray();
    }

    /** Twelve rows of six features, one or two of them stored. */
    private static LabeledRows diagonal() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(i % 3).append(' ').append(i % 6 + 1).append(":").append(i - 5.5);
            text.append(i % 6 < 3 ? " 6:0.5\n" : "\n");
        }
        return read(text.toString());
    }

    private static LabeledRows read(String text) throws IOException {
        return LibSvm.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), "test");
    }

    private static LabeledRows set(String name) {
        return ShippedSet.all().stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow()
                .load();
    }
}
