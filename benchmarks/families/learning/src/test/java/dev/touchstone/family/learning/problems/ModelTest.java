package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.objective.PredictionSpace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Predictions of hand-computed rows, and the layout of x. */
class ModelTest {
    private static final Offset<Double> ROUNDING = within(1e-14);

    /** a_0 = (1, 0, 2), a_1 = (0, -1, 0); labels 0 and 1. */
    private static final LabeledRows ROWS = SampleData.parse("0 1:1 3:2\n1 2:-1\n");

    /** z = W' a + b; W has the rows (1, 2), (3, 4), (5, 6), b = (7, 8). */
    @Test
    void aLinearModelHasItsWeightsByFeatureAndItsBiasesLast() {
        var model = new LinearModel(new FeatureRows(ROWS), 3, 2);
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
        assertThat(forward(model, x, 0)).containsExactly(1 + 2 * 5 + 7, 2 + 2 * 6 + 8);
        assertThat(forward(model, x, 1)).containsExactly(-3 + 7, -4 + 8);
        assertThat(model.variables()).isEqualTo(8);
        assertThat(model.isLinear()).isTrue();
    }

    @Test
    void aLinearModelsWayBackIsTheOuterProduct() {
        var model = new LinearModel(new FeatureRows(ROWS), 3, 2);
        var g = new double[8];
        model.pass().backward(new double[8], 0, new double[] {10, 1}, g);
        assertThat(g).containsExactly(10, 1, 0, 0, 20, 2, 10, 1);
        model.pass().backward(new double[8], 1, new double[] {10, 1}, g);
        assertThat(g).as("added to what was there").containsExactly(10, 1, -10, -1, 20, 2, 20, 2);
    }

    /** u = tanh(W1' a + b1), z = W2' u + b2, with one unit: W1 = (.1, .2, .3), b1 = .4, W2 = (2, 3), b2 = (.5, .6). */
    @Test
    void aNetworkHasItsSecondLayerBehindTheFirst() {
        double[] x = {.1, .2, .3, .4, 2, 3, .5, .6};
        PredictionObjective network = TwoLayerNetwork.of(ROWS, Activation.TANH, 1);
        assertThat(network.variables()).isEqualTo(8);
        double u0 = Math.tanh(.1 + .6 + .4);
        double u1 = Math.tanh(-.2 + .4);
        assertThat(predictions(network, x))
                .containsExactly(new double[] {2 * u0 + .5, 3 * u0 + .6, 2 * u1 + .5, 3 * u1 + .6}, ROUNDING);
    }

    /** Two units of inputs 1.1 and -1.1 at row 0: the second one is silent. */
    @Test
    void aRectifiedUnitIsSilentBelowZero() {
        double[] x = {.1, -.1, .2, -.2, .3, -.3, .4, -.4, 2, 3, 20, 30, .5, .6};
        PredictionObjective network = TwoLayerNetwork.of(ROWS, Activation.RELU, 2);
        assertThat(predictions(network, x))
                .containsExactly(new double[] {2 * 1.1 + .5, 3 * 1.1 + .6, 2 * .2 + .5, 3 * .2 + .6}, ROUNDING);
    }

    @Test
    void theSlopeOfAnActivationIsByItsOutput() {
        assertThat(Activation.TANH.slope(Activation.TANH.of(0.3))).isCloseTo(1 / Math.pow(Math.cosh(0.3), 2), ROUNDING);
        assertThat(Activation.RELU.of(-2)).isZero();
        assertThat(Activation.RELU.of(2)).isEqualTo(2);
        assertThat(Activation.RELU.slope(0)).as("at the kink").isZero();
        assertThat(Activation.RELU.slope(2)).isOne();
    }

    /** The model z = W2 W1 a is bilinear: doubling W1, or W2, doubles every prediction. */
    @Test
    void aFactorisationIsLinearInEachFactor() {
        PredictionObjective problem = MatrixFactorisation.of(4);
        double[] x = Philox.of("factors").doubles(problem.variables(), -1, 1).toArray();
        double[] first = x.clone();
        double[] second = x.clone();
        for (int i = 0; i < x.length; i++) {
            (i < 4 * 6 ? first : second)[i] *= 2;
        }
        double[] z = predictions(problem, x);
        for (double[] doubled : new double[][] {predictions(problem, first), predictions(problem, second)}) {
            for (int j = 0; j < z.length; j++) {
                assertThat(doubled[j]).isCloseTo(2 * z[j], within(1e-12));
            }
        }
        assertThat(problem.predictionSpace().isLinear()).isFalse();
    }

    private static double[] forward(Model model, double[] x, int row) {
        var z = new double[model.predictions()];
        model.pass().forward(x, row, z);
        return z;
    }

    /** The predictions of rows 0 and 1. */
    private static double[] predictions(PredictionObjective problem, double[] x) {
        var z = new double[2 * problem.predictions()];
        PredictionSpace space = problem.predictionSpace();
        space.predict(x, new int[] {0, 1}, 0, 2, z);
        return z;
    }
}
