package dev.touchstone.suite.sketchednewton.merit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.suite.sketchednewton.merit.ExactAugmentedLagrangian.Curvature;
import org.junit.jupiter.api.Test;

/**
 * At x = (2, 1), lambda = (5, -3): f = 9, c = (-1, -1), grad f = (12, 2), G = (1 2; 1 1), grad_x L = (14, 9), Hess L = (12 5; 5 2).
 */
class MeritFunctionTest {
    private final KktPoint at = KktPoints.at(2, 1, 5, -3);

    private static AdaptivePenalties penalties(double eta1, double eta2) {
        return new AdaptivePenalties(new PenaltySettings(eta1, eta2, 0.1, 0.1, 1.5), AccuracyCondition.BOUND, 0.1);
    }

    @Test
    void thePointIsTheOneOfTheFormulas() {
        assertThat(at.c()).containsExactly(-1, -1);
        assertThat(at.lagrangianGradient()).containsExactly(14, 9);
    }

    @Test
    void theL1PenaltyAddsTheMagnitudesOfTheConstraints() {
        assertThat(new L1Penalty(10).value(at)).isEqualTo(9 + 10 * 2);
    }

    /** 9 + (5, -3)'(-1, -1) + 10/2 * 2. */
    @Test
    void theQuadraticPenaltyAddsMultipliersAndSquares() {
        assertThat(new QuadraticPenalty(10).value(at)).isEqualTo(9 - 2 + 10);
    }

    /** 9 - 2 + 4/2 * 2 + 0.5/2 * (14^2 + 9^2). */
    @Test
    void theExactAugmentedLagrangianAddsTheGradientOfTheLagrangian() {
        assertThat(ExactAugmentedLagrangian.of(penalties(4, 0.5)).value(at)).isEqualTo(9 - 2 + 4 + 0.25 * 277);
    }

    @Test
    void itsSlopeIsThatOfDifferencesWhereWIsTheHessianOfL() {
        double[] z = {0.3, -0.7, 0.2, 0.4};
        AdaptivePenalties penalties = penalties(4, 0.5);
        MeritFunction merit = ExactAugmentedLagrangian.of(penalties);
        var gradient =
                new ExactAugmentedLagrangian(KktPoints.PROGRAM, KktPoints.PROGRAM.evaluation(), Curvature.LAGRANGIAN);
        gradient.linearise(at);
        double h = 1e-6;
        double difference =
                (merit.value(KktPoints.moved(at, h, z)) - merit.value(KktPoints.moved(at, -h, z))) / (2 * h);
        assertThat(gradient.slope(z, penalties)).isCloseTo(difference, within(1e-6 * Math.abs(difference)));
    }

    /** As released W is diag(12, 2), the Hessian of f: eta2 W grad_x L = 0.5 (168, 18) for 0.5 (213, 88). */
    @Test
    void asReleasedWIsTheHessianOfF() {
        AdaptivePenalties penalties = penalties(4, 0.5);
        double[] z = {1, 0, 0, 0};
        assertThat(slope(Curvature.LAGRANGIAN, z, penalties))
                .as("14 + 213/2 + 4 (-2)")
                .isEqualTo(14 + 106.5 - 8);
        assertThat(slope(Curvature.OBJECTIVE, z, penalties)).isEqualTo(14 + 84 - 8);
    }

    /** Along lambda the slope is c + eta2 G grad_x L, with G (14, 9) = (32, 23). */
    @Test
    void theSlopeAlongTheMultipliersHasTheConstraints() {
        assertThat(slope(Curvature.OBJECTIVE, new double[] {0, 0, 1, 0}, penalties(4, 0.5)))
                .isEqualTo(-1 + 16);
        assertThat(slope(Curvature.OBJECTIVE, new double[] {0, 0, 0, 1}, penalties(4, 0.5)))
                .isEqualTo(-1 + 11.5);
    }

    private double slope(Curvature curvature, double[] z, AdaptivePenalties penalties) {
        var gradient = new ExactAugmentedLagrangian(KktPoints.PROGRAM, KktPoints.PROGRAM.evaluation(), curvature);
        gradient.linearise(at);
        return gradient.slope(z, penalties);
    }
}
