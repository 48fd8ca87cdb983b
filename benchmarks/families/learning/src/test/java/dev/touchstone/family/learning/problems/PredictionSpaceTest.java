package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.family.learning.Quotients;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.objective.PredictionSpace;
import dev.touchstone.numerics.linear.Vectors;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PredictionSpaceTest {
    private static final double H = Quotients.H;
    private static final int[] ROWS = {17, 3, 149, 60, 101, 44, 45};
    private static final int FROM = 1;
    private static final int TO = 6;

    static Stream<PredictionObjective> problems() {
        LabeledRows iris = SampleData.shipped("iris");
        return Stream.of(
                new SoftmaxRegression(iris, OptionalDouble.empty()),
                BinaryRegression.logistic(iris, 1),
                BinaryRegression.squared(iris, 2),
                TwoLayerNetwork.of(iris, Activation.TANH, 5),
                TwoLayerNetwork.of(iris, Activation.RELU, 5),
                MatrixFactorisation.of(4));
    }

    /** f' = mean_i J_i' dl_i/dz_i: the gradient by way of the predictions is the gradient. */
    @ParameterizedTest
    @MethodSource("problems")
    void pulledBackGradientsAreTheGradient(PredictionObjective problem) {
        double[] x = point(problem.variables());
        PredictionSpace space = problem.predictionSpace();
        var z = new double[(TO - FROM) * problem.predictions()];
        var r = z.clone();
        var pulled = new double[x.length];
        space.predict(x, ROWS, FROM, TO, z);
        space.gradient(z, ROWS, FROM, TO, r);
        space.pullBack(x, ROWS, FROM, TO, r, pulled);
        var g = new double[x.length];
        problem.gradient().at(x, ROWS, FROM, TO, g);
        for (int i = 0; i < x.length; i++) {
            assertThat(pulled[i] / (TO - FROM)).as("variable %d", i).isCloseTo(g[i], within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void theValueIsThatOfAllPredictions(PredictionObjective problem) {
        double[] x = point(problem.variables());
        int[] all = IntStream.range(0, problem.rows()).toArray();
        var z = new double[all.length * problem.predictions()];
        problem.predictionSpace().predict(x, all, 0, all.length, z);
        assertThat(problem.predictionSpace().value(z, all, 0, all.length) / all.length)
                .isCloseTo(problem.value(x), within(1e-12))
                .isCloseTo(problem.assess(x).value(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void derivativesByPredictionsAreDifferenceQuotientsAndBounded(PredictionObjective problem) {
        PredictionSpace space = problem.predictionSpace();
        double[] z = point((TO - FROM) * problem.predictions());
        var g = z.clone();
        var h = z.clone();
        space.gradient(z, ROWS, FROM, TO, g);
        space.curvature(z, ROWS, FROM, TO, h);
        for (int j = 0; j < z.length; j++) {
            int of = j;
            assertThat(g[j]).isCloseTo(Quotients.central(at -> space.value(at, ROWS, FROM, TO), z, j), within(1e-8));
            assertThat(h[j])
                    .isCloseTo(Quotients.central(at -> gradient(space, at)[of], z, j), within(1e-8))
                    .isLessThanOrEqualTo(problem.lossKind().smoothness());
        }
    }

    private static double[] gradient(PredictionSpace space, double[] z) {
        double[] g = z.clone();
        space.gradient(z, ROWS, FROM, TO, g);
        return g;
    }

    /** A linear model has z(x + 2 d) = z(x) + 2 z(d). */
    @ParameterizedTest
    @MethodSource("problems")
    void onlyLinearModelsSayThatTheyAre(PredictionObjective problem) {
        double[] x = point(problem.variables());
        double[] moved = x.clone();
        double[] d = Philox.of("a direction").doubles(x.length, -1, 1).toArray();
        Vectors.add(2, d, moved);
        double[] z = predictions(problem, x);
        double[] zMoved = predictions(problem, moved);
        double[] zd = predictions(problem, d);
        var error = new double[z.length];
        for (int j = 0; j < z.length; j++) {
            error[j] = zMoved[j] - z[j] - 2 * zd[j];
        }
        assertThat(Vectors.norm(error) < 1e-12)
                .isEqualTo(problem.predictionSpace().isLinear());
    }

    /** J and J' are adjoint: r'(z(x + h d) - z(x)) / h tends to d'J'r. */
    @ParameterizedTest
    @MethodSource("problems")
    void pullingBackIsTheAdjointOfPredicting(PredictionObjective problem) {
        double[] x = point(problem.variables());
        double[] d = Philox.of("a direction").doubles(x.length, -1, 1).toArray();
        double[] r = Philox.of("residuals")
                .doubles((TO - FROM) * (long) problem.predictions(), -1, 1)
                .toArray();
        double[] above = x.clone();
        double[] below = x.clone();
        Vectors.add(H, d, above);
        Vectors.add(-H, d, below);
        double quotient =
                (Vectors.dot(r, predictions(problem, above)) - Vectors.dot(r, predictions(problem, below))) / (2 * H);
        var pulled = new double[x.length];
        problem.predictionSpace().pullBack(x, ROWS, FROM, TO, r, pulled);
        assertThat(Vectors.dot(d, pulled)).isCloseTo(quotient, within(1e-7));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void whatLiesBehindABatchIsLeftAlone(PredictionObjective problem) {
        int size = (TO - FROM) * problem.predictions();
        double[] z = new double[size + 2];
        z[size] = 7;
        z[size + 1] = 8;
        PredictionSpace space = problem.predictionSpace();
        space.predict(point(problem.variables()), ROWS, FROM, TO, z);
        space.gradient(z.clone(), ROWS, FROM, TO, z);
        space.curvature(z.clone(), ROWS, FROM, TO, z);
        assertThat(z).endsWith(7, 8);
    }

    private static double[] predictions(PredictionObjective problem, double[] x) {
        var z = new double[(TO - FROM) * problem.predictions()];
        problem.predictionSpace().predict(x, ROWS, FROM, TO, z);
        return z;
    }

    private static double[] point(int length) {
        return Philox.of("a point in prediction space").doubles(length, -1, 1).toArray();
    }
}
