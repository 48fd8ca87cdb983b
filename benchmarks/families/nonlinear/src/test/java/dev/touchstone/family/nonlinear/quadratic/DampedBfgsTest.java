package dev.touchstone.family.nonlinear.quadratic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DampedBfgsTest {
    private final DampedBfgs B = new DampedBfgs(2);

    private double curvature(double... v) {
        double[] Bv = B.times(v);
        return v[0] * Bv[0] + v[1] * Bv[1];
    }

    @Test
    void itBeginsAsTheIdentity() {
        assertThat(B.times(new double[] {3, 4, 99})).containsExactly(3, 4);
        assertThat(B.isFresh()).isTrue();
    }

    /** The secant equation: B s = y where s'y is at least 0.2 s'Bs. */
    @Test
    void aConvexStepIsLearntInFull() {
        B.update(new double[] {1, 1}, new double[] {4, 2});
        assertThat(B.times(new double[] {1, 1})).containsExactly(new double[] {4, 2}, within(1e-14));
        assertThat(B.isFresh()).isFalse();
    }

    /** Before the first update B becomes y'y / s'y I: across s = (1, 0) the scale 25 / 3 stays. */
    @Test
    void theFirstStepSetsTheScale() {
        B.update(new double[] {1, 0}, new double[] {3, 4});
        double scale = 25.0 / 3;
        assertThat(B.at(1, 1)).as("scale + 16 / 3").isCloseTo(scale + 16.0 / 3, within(1e-13));
        assertThat(B.at(0, 1)).isEqualTo(B.at(1, 0)).isCloseTo(4, within(1e-14));
    }

    /** s'y = -1 against s'Bs = 1: r'Bs = 0.2 by the damping, and B stays positive definite. */
    @Test
    void aConcaveStepIsDampedToAFifthOfTheCurvature() {
        B.update(new double[] {1, 0}, new double[] {-1, 0});
        assertThat(curvature(1, 0)).isCloseTo(0.2, within(1e-14));
        assertThat(curvature(0, 1)).isEqualTo(1);
        B.update(new double[] {1, 2}, new double[] {-5, 1});
        assertThat(curvature(1, 0)).isPositive();
        assertThat(curvature(2, -1)).isPositive();
        assertThat(curvature(1, 2)).as("0.2 of 0.2 + 4").isCloseTo(0.84, within(1e-13));
    }

    @Test
    void stepsThatSayNothingAreIgnored() {
        B.update(new double[] {0, 0}, new double[] {1, 1});
        B.update(new double[] {1, 0}, new double[] {Double.POSITIVE_INFINITY, 0});
        assertThat(B.isFresh()).isTrue();
        assertThat(B.times(new double[] {1, 2})).containsExactly(1, 2);
    }

    @Test
    void aResetForgetsAll() {
        B.update(new double[] {1, 1}, new double[] {4, 2});
        B.reset();
        assertThat(B.isFresh()).isTrue();
        assertThat(B.times(new double[] {1, 2})).containsExactly(1, 2);
    }
}
