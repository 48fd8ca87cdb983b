package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {
    private final Moments moments = new Moments(new AdamConstants(0.5, 0.75, 1e-8), 2);

    /** Gradients (2, 0) and (1, 4). */
    @Test
    void momentsAreMovingAveragesOfGradientsAndTheirSquares() {
        moments.add(new double[] {2, 0});
        assertThat(moments.m()).containsExactly(1, 0);
        assertThat(moments.v()).containsExactly(1, 0);
        moments.add(new double[] {1, 4});
        assertThat(moments.m()).containsExactly(1, 2);
        assertThat(moments.v()).containsExactly(1, 4);
    }

    @Test
    void powersOfTheDecaysCountTheSteps() {
        assertThat(moments.beta1ToT()).isOne();
        moments.add(new double[2]);
        moments.add(new double[2]);
        moments.add(new double[2]);
        assertThat(moments.beta1ToT()).isEqualTo(0.125);
        assertThat(moments.beta2ToT()).isEqualTo(0.421875);
        assertThat(moments.rootCorrection()).isCloseTo(1 / Math.sqrt(1 - 0.421875), within(1e-15));
    }

    /** A constant gradient g has the corrected moments g and g^2 at every step. */
    @Test
    void correctedMomentsOfAConstantGradientAreItself() {
        for (int t = 1; t <= 20; t++) {
            moments.add(new double[] {3, -3});
            assertThat(moments.m()[1] / (1 - moments.beta1ToT())).isCloseTo(-3, within(1e-12));
            assertThat(Math.sqrt(moments.v()[1]) * moments.rootCorrection()).isCloseTo(3, within(1e-12));
        }
    }
}
