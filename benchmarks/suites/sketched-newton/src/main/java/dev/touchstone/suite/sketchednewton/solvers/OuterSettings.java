package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.family.nonlinear.solvers.SettingRange;

/**
 * Settings of the outer loop.
 *
 * @param mode the version of the method, as released or as written
 * @param tolerance the ||(grad_x L; c)|| at which the method ends
 */
public record OuterSettings(MethodVersion mode, double tolerance) {
    public OuterSettings {
        SettingRange.notNegative("tolerance", tolerance);
    }

    /** The released code's loop and tolerance, 1e-4. */
    static OuterSettings released() {
        return new OuterSettings(MethodVersion.AS_RELEASED, 1e-4);
    }
}
