package dev.touchstone.suite.lrschedules.surrogates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.LossKind;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.problems.BinaryRegression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two rows, one of each class, with features of their own: at zero both have p = 1/2 and g = -+1/2, and
 * every surrogate has its least point in closed form.
 */
class GeometryTest {
    private static final double S = 3;
    private static final Armijo SEARCH = new Armijo(0.5, 0.9, 1.8);

    private PredictionObjective problem;
    private Oracle oracle;

    @BeforeEach
    void askAtZero() {
        problem = BinaryRegression.logistic(SampleData.parse("0 1:1\n1 2:1\n"), 1);
        oracle = new Oracle(problem, 2);
        oracle.ask(problem.start(), new int[] {0, 1}, 0, 2);
    }

    /** |z| of the least point at the first and at the second oracle call, both at zero. */
    @ParameterizedTest
    @CsvSource({
        "EUCLIDEAN, 0.75, 0.75", // s |g| / 2
        "ADAGRAD, 1.0606557, 0.7499978", // s |g| / (2 sqrt(sum)), sum = 1/2 and 1, within s 1e-6
        "DIAGONAL_ADAGRAD, 1.5, 1.0606602", // s |g| / (2 sqrt(sum)), sum = 1/4 and 1/2
        "ADAM, 1.4999997, 1.4999997", // s m / (2 sqrt(v)), within 1e-7
        "ONLINE_NEWTON, 2.9998800, 2.9998800", // s |g| / (2 (1/4 + 1e-5))
        "MIRROR, 6, 6" // log-odds of s / p
    })
    void theLeastPointIsThatOfTheFormula(TargetGeometry target, double first, double second) {
        Geometry geometry = target.over(problem, S, SEARCH);
        isLeast(geometry.around(oracle, 1), first);
        isLeast(geometry.around(oracle, 1), second);
    }

    @Test
    void theScheduleMultipliesTheScale() {
        for (TargetGeometry target : TargetGeometry.values()) {
            if (target != TargetGeometry.ADAGRAD && target != TargetGeometry.LINE_SEARCH) { // those are not linear in s
                Surrogate half = target.over(problem, S, SEARCH).around(oracle, 0.5);
                Surrogate whole = target.over(problem, S / 2, SEARCH).around(oracle, 1);
                double[] z = {-0.3, 0.4};
                assertThat(half.value(z)).as("%s", target).isCloseTo(whole.value(z), within(1e-15));
            }
        }
    }

    /** l(z - s g) of both rows is 2 log(1 + exp(-s/2)); falls by s/4 for s up to 2.92. */
    @Test
    void aSearchTakesTheFirstScaleThatFallsEnough() {
        Geometry geometry = TargetGeometry.LINE_SEARCH.over(problem, S, SEARCH);
        double s = 1.8 * S;
        while (2 * Math.log1p(Math.exp(-s / 2)) > 2 * Math.log(2) - 0.5 * s * 0.5) {
            s *= 0.9;
        }
        assertThat(s).isBetween(0.1, 1.8 * S * 0.9);
        isLeast(geometry.around(oracle, 1), s / 4);
    }

    /** Both rows right beyond the last bit: p - y = 0 does not tell the classes. */
    @Test
    void aMirrorLeavesRowsAloneThatAreRightToTheLastBit() {
        double[] x = {-50, 50, 0};
        oracle.ask(x, new int[] {0, 1}, 0, 2);
        assertThat(oracle.g()[1]).isZero();
        var r = new double[2];
        TargetGeometry.MIRROR.over(problem, S, SEARCH).around(oracle, 1).gradient(new double[] {-50, 50}, r);
        assertThat(r).containsExactly(new double[2], within(1e-15));
    }

    @Test
    void gradientsOfSurrogatesAreDifferenceQuotients() {
        double h = 1e-6;
        for (TargetGeometry target : TargetGeometry.values()) {
            Surrogate surrogate = target.over(problem, S, SEARCH).around(oracle, 1);
            double[] z = {-0.3, 0.4};
            var r = new double[2];
            surrogate.gradient(z, r);
            for (int j = 0; j < 2; j++) {
                double[] above = z.clone();
                double[] below = z.clone();
                above[j] += h;
                below[j] -= h;
                assertThat(r[j])
                        .as("%s", target)
                        .isCloseTo((surrogate.value(above) - surrogate.value(below)) / (2 * h), within(1e-8));
            }
        }
    }

    @Test
    void aScaleIsANumberOrTheLosss() {
        assertThat(SurrogateScale.of("theory").under(LossKind.LOGISTIC)).isEqualTo(2);
        assertThat(SurrogateScale.of("theory").under(LossKind.SQUARED)).isEqualTo(0.25);
        assertThat(SurrogateScale.of("theory").under(LossKind.SOFTMAX)).isEqualTo(1);
        assertThat(SurrogateScale.of("1e1")).hasToString("10.0").isEqualTo(SurrogateScale.of("10"));
        for (String wrong : new String[] {"0", "-1", "NaN", "Infinity", "Theory", ""}) {
            assertThatThrownBy(() -> SurrogateScale.of(wrong)).hasMessage("s must be positive or theory, was " + wrong);
        }
        assertThatThrownBy(() -> new Armijo(1, 0.9, 1.8)).hasMessage("sufficientDecrease must be in (0, 1), was 1.0");
    }

    @Test
    void aSearchExpandsOnceInAnEpoch() {
        Armijo tenth = SEARCH.expandingOnceIn(0.1);
        assertThat(Math.pow(tenth.expansion(), 10)).isCloseTo(1.8, within(1e-14));
        assertThat(tenth.backtracking()).isEqualTo(0.9);
        assertThat(tenth.sufficientDecrease()).isEqualTo(0.5);
        assertThat(SEARCH.expandingOnceIn(1)).isEqualTo(SEARCH);
    }

    /** At -z and z; the first row is of class 0. */
    private static void isLeast(Surrogate surrogate, double z) {
        var r = new double[2];
        surrogate.gradient(new double[] {-z, z}, r);
        assertThat(r).containsExactly(new double[2], within(1e-6));
        double least = surrogate.value(new double[] {-z, z});
        assertThat(least)
                .isLessThan(surrogate.value(new double[] {-z * 0.99, z}))
                .isLessThan(surrogate.value(new double[] {-z, z * 1.01}));
    }
}
