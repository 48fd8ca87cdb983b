package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.ShippedSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static final LabeledRows IRIS = ShippedSet.all().stream()
            .filter(set -> set.name().equals("iris"))
            .findFirst()
            .orElseThrow()
            .load();

    @Test
    void aClassAgainstTheRestStartsAtTheLossOfAGuess() {
        Objective logistic = BinaryRegression.logistic(IRIS, 2);
        assertThat(logistic.variables()).isEqualTo(5);
        assertThat(logistic.classes()).isEqualTo(2);
        assertThat(logistic.value(logistic.start())).isCloseTo(Math.log(2), within(1e-12));
        Objective squared = BinaryRegression.squared(IRIS, 2);
        assertThat(squared.value(squared.start())).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(squared.assess(squared.start()).accuracy()).isCloseTo(2 / 3.0, within(1e-12));
        assertThatThrownBy(() -> BinaryRegression.logistic(IRIS, 3))
                .hasMessage("class 3 against the rest wants at least 2 classes, these data have 3");
    }

    /** W1 b1 W2 b2 of 4 features, 16 units, 3 classes. */
    @Test
    void aNetworkStartsFromWeightsOfItsOwnAndNoBiases() {
        Objective network = TwoLayerNetwork.of(IRIS, Activation.TANH, 16);
        double[] x = network.start();
        assertThat(x).hasSize(5 * 16 + 17 * 3).isEqualTo(network.start());
        assertThat(IntStream.concat(IntStream.range(64, 80), IntStream.range(128, 131))
                        .mapToDouble(i -> x[i]))
                .containsOnly(0.0);
        assertThat(TwoLayerNetwork.of(IRIS, Activation.RELU, 16).start()).isEqualTo(x);
        assertThat(Math.sqrt(
                        IntStream.range(0, 64).mapToDouble(i -> x[i] * x[i]).sum() / 64))
                .as("1/sqrt(4), within three standard errors of 64 draws")
                .isCloseTo(0.5, within(0.14));
    }

    @Test
    void aQuadraticHasItsSpectrum() {
        var quadratic = new Quadratic(30, 1e4, 7);
        var trace = new double[2];
        int[] rows = IntStream.range(0, 7).toArray();
        var at0 = new double[30];
        quadratic.gradient().at(new double[30], rows, 0, 7, at0);
        for (int j = 0; j < 30; j++) {
            var x = new double[30];
            var g = new double[30];
            x[j] = 1;
            quadratic.gradient().at(x, rows, 0, 7, g);
            trace[0] += g[j] - at0[j];
            for (int i = 0; i < 30; i++) {
                trace[1] += (g[i] - at0[i]) * (g[i] - at0[i]);
            }
        }
        double[] lambda = IntStream.range(0, 30)
                .mapToDouble(j -> Math.pow(1e4, -j / 29.0))
                .toArray();
        assertThat(trace[0]).as("trace of A").isCloseTo(sum(lambda, 1), within(1e-10));
        assertThat(trace[1]).as("trace of A'A").isCloseTo(sum(lambda, 2), within(1e-10));
    }

    @Test
    void noiseOfAQuadraticIsInItsRowsAndNotInTheirMean() {
        var noisy = new Quadratic(30, 100, 7);
        double[] x = noisy.start();
        var g = new double[30];
        noisy.gradient().at(x, IntStream.range(0, 7).toArray(), 0, 7, g);
        assertThat(Assessment.norm(g)).isCloseTo(noisy.assess(x).gradientNorm(), within(1e-12));
        var one = new double[30];
        noisy.gradient().at(x, new int[] {3}, 0, 1, one);
        for (int j = 0; j < 30; j++) {
            one[j] -= g[j];
        }
        assertThat(Assessment.norm(one)).isBetween(0.5, 1.5);
    }

    @Test
    void whatIsNoProblemIsRefused() {
        assertThatThrownBy(() -> new Quadratic(1, 10, 1))
                .hasMessage("a quadratic wants d >= 2, kappa >= 1, n >= 1, was 1, 10.0, 1");
        assertThatThrownBy(() -> MatrixFactorisation.of(0)).hasMessage("the inner width is at least 1, was 0");
        assertThatThrownBy(() -> TwoLayerNetwork.of(IRIS, Activation.RELU, 0))
                .hasMessage("a network wants at least 2 classes and 1 unit, was 3 and 0");
    }

    private static double sum(double[] values, int power) {
        double sum = 0;
        for (double value : values) {
            sum += Math.pow(value, power);
        }
        return sum;
    }
}
