package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.solvers.SettingRange;

/**
 * Settings of the exact augmented Lagrangian, its line search and its adaptive penalties.
 *
 * @param eta1 the first penalty of c
 * @param eta2 the first penalty of grad_x L
 * @param delta the first accuracy
 * @param beta the share of the slope that a step must decrease L_eta by
 * @param nu the base of the powers by which penalties and accuracy change
 */
public record PenaltySettings(double eta1, double eta2, double delta, double beta, double nu) {
    public PenaltySettings {
        SettingRange.positive("eta1", eta1);
        SettingRange.positive("eta2", eta2);
        SettingRange.fraction("delta", delta);
        SettingRange.lessThanHalf("beta", beta);
        SettingRange.moreThan("nu", nu, 1);
    }
}
