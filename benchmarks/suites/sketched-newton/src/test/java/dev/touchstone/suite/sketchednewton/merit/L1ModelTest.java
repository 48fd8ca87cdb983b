package dev.touchstone.suite.sketchednewton.merit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * At x = (2, 1), lambda = (5, -3): g = (12, 2), c = (-1, -1), G = (1 2; 1 1), and with n = m no modification, so that
 * B = (12 5; 5 2). Along d = (-1, 2): g'd = -8, d'Bd = 12 - 20 + 8 = 0, c + Gd = (2, 0).
 */
class L1ModelTest {
    private final KktPoint at = KktPoints.at(2, 1, 5, -3);
    private final L1Model model = new L1Model(KktPoints.PROGRAM);

    @BeforeEach
    void setUp() {
        model.along(new double[] {-1, 2, 77, 88}, at, KktPoints.system(at));
    }

    @Test
    void theFallIsThatOfTheModel() {
        assertThat(model.reduction(0)).as("-g'd").isCloseTo(8, within(1e-12));
        assertThat(model.reduction(3)).as("||c||_1 - ||c + Gd||_1 = 0").isCloseTo(8, within(1e-12));
        model.along(new double[] {1, 0, 0, 0}, at, KktPoints.system(at));
        assertThat(model.reduction(3)).as("-12 - 12/2 + 3 (2 - 0)").isCloseTo(-12, within(1e-12));
    }

    /** Along (1, -2.5) d'Bd = 12 - 25 + 12.5 is negative, and counts as 0. */
    @Test
    void negativeCurvatureCountsAsNone() {
        model.along(new double[] {1, -2.5, 0, 0}, at, KktPoints.system(at));
        assertThat(model.reduction(0)).as("-(12 - 5)").isCloseTo(-7, within(1e-12));
    }

    /** ||c||_1 = 2; where c + Gd is larger than twice c the increase counts. */
    @Test
    void theWantedFallIsAShareOfTheViolation() {
        assertThat(model.wanted(3, 0.1)).isCloseTo(0.1 * 3 * 2, within(1e-12));
        model.along(new double[] {-4, 0, 0, 0}, at, KktPoints.system(at));
        assertThat(model.wanted(3, 0.1)).as("||(-5, -5)||_1 - 2").isCloseTo(0.1 * 3 * 8, within(1e-12));
    }

    /** Along (1, 0): (12 + 6) / ((1 - tau) 2). */
    @Test
    void aSufficientPenaltyMakesTheModelFall() {
        model.along(new double[] {1, 0, 0, 0}, at, KktPoints.system(at));
        double mu = model.sufficient(1, 0.1);
        assertThat(mu).isCloseTo(18 / (0.9 * 2), within(1e-12));
        assertThat(model.reduction(mu)).as("tau mu (||c||_1 - ||c + Gd||_1)").isCloseTo(0.1 * mu * 2, within(1e-12));
        assertThat(model.sufficient(50, 0.1)).as("never lower").isEqualTo(50);
    }

    @Test
    void theSlopeIsThatOfTheL1Penalty() {
        double[] d = {1, 0, 0, 0};
        model.along(d, at, KktPoints.system(at));
        double h = 1e-7;
        var penalty = new L1Penalty(3);
        double difference = (penalty.value(KktPoints.moved(at, h, d)) - penalty.value(at)) / h;
        assertThat(model.slope(3)).as("12 - 3 * 2").isCloseTo(6, within(1e-12)).isCloseTo(difference, within(1e-5));
    }
}
