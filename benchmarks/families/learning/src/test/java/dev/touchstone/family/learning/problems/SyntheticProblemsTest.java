package dev.touchstone.family.learning.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyntheticProblemsTest {
    @Test
    void aQuadraticHasItsSpectrum() {
        var quadratic = new NoisyQuadratic(30, 1e4, 7);
        var trace = new double[2];
        double[] at0 = full(quadratic, new double[30]);
        for (int j = 0; j < 30; j++) {
            var x = new double[30];
            x[j] = 1;
            double[] g = full(quadratic, x);
            trace[0] += g[j] - at0[j];
            for (int i = 0; i < 30; i++) {
                trace[1] += (g[i] - at0[i]) * (g[i] - at0[i]);
            }
        }
        double[] lambda = IntStream.range(0, 30)
                .mapToDouble(j -> Math.pow(1e4, -j / 29.0))
                .toArray();
        assertThat(trace[0]).as("trace of A").isCloseTo(Arrays.stream(lambda).sum(), within(1e-10));
        assertThat(trace[1])
                .as("trace of A'A")
                .isCloseTo(Arrays.stream(lambda).map(each -> each * each).sum(), within(1e-10));
    }

    /** With kappa = 1, A is the identity: f(0) = |x*|^2 / 2 = 1/2, and the gradient at 0 is -x*. */
    @Test
    void aRoundQuadraticHasItsSolutionAgainstTheGradient() {
        var round = new NoisyQuadratic(30, 1, 1);
        assertThat(round.value(round.start())).isCloseTo(0.5, within(1e-14));
        double[] solution = full(round, round.start());
        Vectors.add(-2, solution.clone(), solution);
        assertThat(Vectors.norm(solution)).isCloseTo(1, within(1e-14));
        assertThat(round.value(solution)).isCloseTo(0, within(1e-28));
        assertThat(round.optimum()).hasValue(0);
    }

    @Test
    void noiseOfAQuadraticIsInItsRowsAndNotInTheirMean() {
        var noisy = new NoisyQuadratic(30, 100, 7);
        double[] g = full(noisy, noisy.start());
        assertThat(Vectors.norm(g)).isCloseTo(noisy.assess(noisy.start()).gradientNorm(), within(1e-12));
        var one = new double[30];
        noisy.gradient().at(noisy.start(), new int[] {3}, 0, 1, one);
        Vectors.add(-1, g, one);
        assertThat(Vectors.norm(one)).as("about 1").isBetween(0.5, 1.5);
    }

    @Test
    void aSingleRowHasNoNoise() {
        var single = new NoisyQuadratic(30, 100, 1);
        double[] x = Philox.of("somewhere").doubles(30, -1, 1).toArray();
        assertThat(Vectors.norm(full(single, x))).isCloseTo(single.assess(x).gradientNorm(), within(1e-14));
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new NoisyQuadratic(1, 10, 1))
                .hasMessage("a quadratic has d >= 2, kappa >= 1 and n >= 1; was d = 1, kappa = 10.0, n = 1");
        assertThatThrownBy(() -> new NoisyQuadratic(2, 0.5, 1)).hasMessageContaining("kappa = 0.5");
        assertThatThrownBy(() -> new NoisyQuadratic(2, 10, 0)).hasMessageContaining("n = 0");
        assertThatThrownBy(() -> MatrixFactorisation.of(0)).hasMessage("the inner width must be at least 1, was 0");
    }

    @Test
    void everySubgradientOfAMaxAffineProblemHasNormOneAndBoundsTheProblemFromBelow() {
        var problem = new MaxAffine(10, 2);
        var random = Philox.of("max-affine points");
        for (int tries = 0; tries < 50; tries++) {
            double[] x = random.doubles(10, -2, 2).toArray();
            double[] y = random.doubles(10, -2, 2).toArray();
            double[] g = full(problem, x);
            assertThat(Vectors.norm(g)).isCloseTo(problem.lipschitz(), within(1e-14));
            double below = problem.value(x) + Vectors.dot(g, y) - Vectors.dot(g, x);
            assertThat(problem.value(y)).isGreaterThanOrEqualTo(below - 1e-14);
        }
    }

    /** Polyak's steps, f(x) / |g|^2 along -g, end at a point with f = f*; here that is the solution alone. */
    @Test
    void theSolutionOfAMaxAffineProblemIsAtDistanceOneOfTheStart() {
        var problem = new MaxAffine(10, 1);
        double[] x = problem.start();
        for (int t = 0; t < 5000; t++) {
            Vectors.add(-problem.value(x), full(problem, x), x);
        }
        assertThat(problem.value(x)).isCloseTo(problem.optimum().orElseThrow(), within(1e-9));
        assertThat(Vectors.norm(x)).isCloseTo(problem.distance(), within(1e-8));
    }

    @Test
    void aBrokenPointHasABrokenValue() {
        double[] x = new double[10];
        x[3] = Double.NaN;
        assertThat(new MaxAffine(10, 1).value(x)).isNaN();
    }

    @Test
    void numbersTellMaxAffineProblemsApart() {
        double[] x = new double[10];
        assertThat(new MaxAffine(10, 1).value(x))
                .isEqualTo(new MaxAffine(10, 1).value(x))
                .isNotEqualTo(new MaxAffine(10, 2).value(x));
    }

    /**
     * The gradient of |z - y|^2 at z = 0 is -2 y; singular values of the y by EJML, an implementation other than
     * NumPy's.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 6, 10})
    void theLeastLossOfAFactorisationIsThatOfEckartAndYoung(int width) {
        PredictionObjective problem = MatrixFactorisation.of(width);
        int n = problem.rows();
        var y = new double[n * 10];
        int[] rows = IntStream.range(0, n).toArray();
        problem.predictionSpace().gradient(new double[n * 10], rows, 0, n, y);
        var svd = DecompositionFactory_DDRM.svd(n, 10, false, false, true);
        svd.decompose(new DMatrixRMaj(n, 10, true, y));
        double least = Arrays.stream(svd.getSingularValues())
                .map(sigma -> sigma * sigma / 4)
                .sorted()
                .limit(10 - width)
                .sum();
        assertThat(problem.optimum().orElseThrow()).isCloseTo(least / n, within(1e-12));
    }

    @Test
    void theLeastLossOfOtherNarrowWidthsIsNotKnown() {
        assertThat(MatrixFactorisation.of(3).optimum()).isEmpty();
    }

    /** At zero factors f is the mean of |y_i|^2; the gradient is zero, a saddle. */
    @Test
    void zeroFactorsAreASaddle() {
        Objective problem = MatrixFactorisation.of(4);
        double[] zero = new double[problem.variables()];
        assertThat(full(problem, zero)).containsOnly(0);
        assertThat(problem.value(zero)).isGreaterThan(problem.value(problem.start()) / 10);
        assertThat(problem.start()).doesNotContain(0);
    }

    private static double[] full(Objective problem, double[] x) {
        var g = new double[x.length];
        problem.gradient().at(x, IntStream.range(0, problem.rows()).toArray(), 0, problem.rows(), g);
        return g;
    }
}
