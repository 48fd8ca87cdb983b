package dev.touchstone.suite.lrschedules.surrogates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.learning.Quotients;
import org.junit.jupiter.api.Test;

/** S(z) = (u_0 (z_0 - 1) + w_0 (z_0 - 1)^2 + u_1 (z_1 + 1) + w_1 (z_1 + 1)^2) / 2 around z_t = (1, -1). */
class QuadraticSurrogateTest {
    private static final double[] Z_T = {1, -1, 77};
    private static final double[] U = {2, -1, 77};
    private static final double[] W = {4, 0.5, 77};

    private final Surrogate surrogate = new QuadraticSurrogate(2, Z_T, U, W);

    @Test
    void theValueIsTheMeanOverTheTargetsOfTheBatch() {
        assertThat(surrogate.value(Z_T)).isZero();
        assertThat(surrogate.value(new double[] {2, 1})).isEqualTo((2 + 4 - 2 + 0.5 * 4) / 2);
    }

    /** z_t - u / (2 w) = (1 - 1/4, -1 + 1). */
    @Test
    void theLeastPointIsThatOfTheFormula() {
        var r = new double[2];
        surrogate.gradient(new double[] {0.75, 0}, r);
        assertThat(r).containsExactly(0, 0);
        assertThat(surrogate.value(new double[] {0.75, 0})).isEqualTo((-0.25 - 0.5) / 2);
    }

    @Test
    void theGradientIsADifferenceQuotient() {
        double[] z = {0.3, 0.8};
        var r = new double[2];
        surrogate.gradient(z, r);
        assertThat(r[0]).isCloseTo(Quotients.central(surrogate::value, z, 0), within(1e-9));
        assertThat(r[1]).isCloseTo(Quotients.central(surrogate::value, z, 1), within(1e-9));
    }
}
