package dev.touchstone.family.nonlinear.interior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrimalDualStepTest {
    private static final double MU = 0.2;

    private final SlackForm form = new SlackForm(TwoSidedProgram.program());
    private final BarrierPoint start = TwoSidedProgram.start(form);

    private PrimalDualStep step(double... solution) {
        var step = new PrimalDualStep(4, 2);
        step.take(solution, start, MU);
        return step;
    }

    /** v + dv with (z - l + dz) makes mu to first order: (v + dv)(z - l) + v dz = mu. */
    @Test
    void multipliersOfBoundsFollowComplementarity() {
        PrimalDualStep step = step(0.5, -1, 0, 0.25, 8, 9);
        assertThat(step.z()).containsExactly(0.5, -1, 0, 0.25);
        assertThat(step.y()).containsExactly(8, 9);
        for (int i : new int[] {0, 1, 3}) {
            double v = start.v()[i];
            assertThat((v + step.v()[i]) * start.aboveLower(i) + v * step.z()[i])
                    .isCloseTo(MU, within(1e-14));
        }
        for (int i : new int[] {1, 3}) {
            double w = start.w()[i];
            assertThat((w + step.w()[i]) * start.belowUpper(i) - w * step.z()[i])
                    .isCloseTo(MU, within(1e-14));
        }
        assertThat(step.w()[0]).as("x1 has no upper bound").isZero();
        assertThat(step.v()[2]).as("a constant has no bound").isZero();
    }

    /** x1 = 1 may fall to 1 - tau: a step of -2 goes tau / 2; x2 = 2 may rise to 5 - 3 (1 - tau): 6 goes tau / 2. */
    @Test
    void aStepKeepsAShareOfItsDistanceToEveryBound() {
        assertThat(step(-2, 0, 0, 0, 0, 0).largestSize(start, 0.9)).isCloseTo(0.45, within(1e-15));
        assertThat(step(0, 6, 0, 0, 0, 0).largestSize(start, 0.9)).isCloseTo(0.45, within(1e-15));
        assertThat(step(-2, 9, 0, 0, 0, 0).largestSize(start, 0.9)).isCloseTo(0.3, within(1e-15));
        assertThat(step(100, -1, 0, 0.5, 0, 0).largestSize(start, 0.9))
                .as("within all")
                .isEqualTo(1);
        assertThat(step(0, 0, 55, 0, 0, 0).largestSize(start, 0.9))
                .as("a constant has no bound")
                .isEqualTo(1);
    }

    @Test
    void multipliersKeepAShareOfThemselves() {
        var step = new PrimalDualStep(4, 2);
        step.v()[0] = -2;
        assertThat(step.largestDualSize(start, 0.9)).as("v = 1 may fall to 0.1").isCloseTo(0.45, within(1e-15));
        step.w()[1] = -4.5;
        assertThat(step.largestDualSize(start, 0.9)).isCloseTo(0.2, within(1e-15));
        assertThat(new PrimalDualStep(4, 2).largestDualSize(start, 0.9)).isEqualTo(1);
    }

    @Test
    void aStepBelowRoundingIsTiny() {
        assertThat(step(1e-16, -1e-16, 0, 0, 5, 5).isTiny(start)).isTrue();
        assertThat(step(1e-14, 0, 0, 0, 0, 0).isTiny(start)).isFalse();
    }
}
