package dev.touchstone.suite.sketchednewton.merit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.numerics.linear.Vectors;
import org.junit.jupiter.api.Test;

class AdaptivePenaltiesTest {
    private static final double XI_B = 0.1;
    private static final PenaltySettings SETTINGS = new PenaltySettings(1, 0.1, 0.1, 0.1, 1.5);

    private final KktPoint at = KktPoints.at(2, 1, 5, -3);
    private final KktSystem system = KktPoints.system(at);

    private static AdaptivePenalties penalties(AccuracyCondition accuracy) {
        return new AdaptivePenalties(SETTINGS, accuracy, XI_B);
    }

    /** ||B||^2 = 144 + 2 * 25 + 4, lambda_min(G G') = (7 - sqrt(45)) / 2 for G G' = (5 3; 3 2). */
    private double psi() {
        return 20 * 198 / ((7 - Math.sqrt(45)) / 2 * XI_B);
    }

    @Test
    void theSystemIsTheOneOfTheFormulas() {
        assertThat(system.normB()).isCloseTo(Math.sqrt(198), within(1e-12));
        assertThat(system.xiG()).isCloseTo((7 - Math.sqrt(45)) / 2, within(1e-12));
    }

    /** delta is the least one here, as psi^2 is above 1e9. */
    @Test
    void theBoundAsksForAResidualOfDeltaOverConditionNumbers() {
        AdaptivePenalties penalties = penalties(AccuracyCondition.BOUND);
        penalties.adaptTo(system);
        assertThat(penalties.delta()).isEqualTo(1e-6);
        double normB = Vectors.norm(system.b());
        double expected = 1e-6 * normB / (system.normA() * psi());
        assertThat(penalties.mostResidual()).isCloseTo(expected, within(1e-12 * expected));
        assertThat(penalties.leastDescent()).isCloseTo(-0.05 * normB * normB, within(1e-10));
    }

    /**
     * At (0, -3) H = diag(0, 2) and G = (-3 0; 1 1), so that ||B|| = 2, xiG = (11 - sqrt(85)) / 2, Upsilon^2 = ||G||^2 = 11, and
     * with eta2 = 2 and xiB = 1 delta is 0.49 * 2 / ((1 + 1 + 2) 11 psi^2) by hand.
     */
    @Test
    void deltaIsThatOfItsFormulaWhereItIsNotTheLeast() {
        var settings = new PenaltySettings(1, 2, 0.9, 0.01, 1.5);
        var penalties = new AdaptivePenalties(settings, AccuracyCondition.BOUND, 1);
        penalties.adaptTo(KktPoints.system(KktPoints.at(0, -3, 0, 0)));
        double psi = 20 * 4 / ((11 - Math.sqrt(85)) / 2);
        double expected = 0.49 * 2 / (4 * 11 * psi * psi);
        assertThat(penalties.delta())
                .isCloseTo(expected, within(1e-9 * expected))
                .isGreaterThan(1e-6);
    }

    @Test
    void relativeAccuracyKeepsDelta() {
        AdaptivePenalties penalties = penalties(AccuracyCondition.RELATIVE);
        penalties.adaptTo(system);
        assertThat(penalties.delta()).isEqualTo(0.1);
        assertThat(penalties.mostResidual()).isCloseTo(0.1 * Vectors.norm(system.b()), within(1e-12));
    }

    @Test
    void raisingChangesThePenaltiesByPowersOfNu() {
        AdaptivePenalties penalties = penalties(AccuracyCondition.RELATIVE);
        penalties.raise();
        assertThat(penalties.eta1()).isEqualTo(2.25);
        assertThat(penalties.eta2()).isCloseTo(0.1 / 1.5, within(1e-16));
        assertThat(penalties.delta()).isCloseTo(0.1 / Math.pow(1.5, 4), within(1e-16));
        for (int k = 0; k < 100; k++) {
            penalties.raise();
        }
        assertThat(penalties.delta()).as("never less").isEqualTo(1e-6);
    }

    /** eta1 is above 1e8 after 23 times 2.25, eta2 below 1e-8 after 40 times 1/1.5. */
    @Test
    void penaltiesAreExhaustedWhereEitherIsFarFromItsStart() {
        AdaptivePenalties penalties = penalties(AccuracyCondition.BOUND);
        int raised = 0;
        while (!penalties.areExhausted()) {
            penalties.raise();
            raised++;
        }
        assertThat(raised).as("2.25^23 = 1.26e8").isEqualTo(23);
        assertThat(new AdaptivePenalties(new PenaltySettings(1, 0.9e-8, 0.1, 0.1, 1.5), AccuracyCondition.BOUND, 1)
                        .areExhausted())
                .isTrue();
    }
}
