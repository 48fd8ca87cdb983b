package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoLayerNetworkTest {
    private static final LabeledRows IRIS = SampleData.shipped("iris");

    /** W1, b1, W2, b2 of 4 features, 16 units, 3 classes. */
    @Test
    void aNetworkStartsFromRandomWeightsAndNoBiases() {
        double[] x = TwoLayerNetwork.of(IRIS, Activation.TANH, 16).start();
        assertThat(x).hasSize(5 * 16 + 17 * 3);
        assertThat(IntStream.concat(IntStream.range(64, 80), IntStream.range(128, 131))
                        .mapToDouble(i -> x[i]))
                .containsOnly(0.0);
        assertThat(rootMeanSquare(x, 0, 64))
                .as("1/sqrt(4), within three standard errors of 64 draws")
                .isCloseTo(0.5, within(0.14));
        assertThat(rootMeanSquare(x, 80, 128))
                .as("1/sqrt(16), within three standard errors of 48 draws")
                .isCloseTo(0.25, within(0.08));
    }

    @Test
    void theStartIsTheSameForEitherActivationAndAnotherForAnotherWidth() {
        double[] x = TwoLayerNetwork.of(IRIS, Activation.TANH, 16).start();
        assertThat(TwoLayerNetwork.of(IRIS, Activation.RELU, 16).start()).isEqualTo(x);
        assertThat(TwoLayerNetwork.of(IRIS, Activation.TANH, 15).start()[0]).isNotEqualTo(x[0]);
    }

    /** With W2 = 0 every logit is a bias: the network is a guess, and W1 has no gradient. */
    @Test
    void withoutASecondLayerTheLossIsThatOfAGuess() {
        Objective network = TwoLayerNetwork.of(IRIS, Activation.TANH, 16);
        double[] x = network.start();
        IntStream.range(80, 128).forEach(i -> x[i] = 0);
        assertThat(network.value(x)).isCloseTo(Math.log(3), within(1e-14));
        var g = new double[x.length];
        network.gradient().at(x, new int[] {0, 50, 100}, 0, 3, g);
        assertThat(IntStream.range(0, 80).mapToDouble(i -> g[i])).containsOnly(0.0);
        assertThat(IntStream.range(80, 128).mapToDouble(i -> Math.abs(g[i])).sum())
                .isPositive();
    }

    @Test
    void aNetworkWithoutUnitsIsRefused() {
        assertThatThrownBy(() -> TwoLayerNetwork.of(IRIS, Activation.RELU, 0))
                .hasMessage("a network has at least 2 classes and 1 unit, was 3 and 0");
    }

    private static double rootMeanSquare(double[] x, int from, int to) {
        return Math.sqrt(IntStream.range(from, to).mapToDouble(i -> x[i] * x[i]).sum() / (to - from));
    }
}
