package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.family.nonlinear.solvers.SettingRange;
import dev.touchstone.suite.sketchednewton.sketches.RestartedGmres;
import java.util.function.LongConsumer;

/**
 * Settings of restarted GMRES.
 *
 * @param gmresSteps j, the most steps of one call
 * @param gmresCalls the most calls for one accuracy, or for one direction where the accuracy is fixed
 */
public record GmresSettings(int gmresSteps, int gmresCalls) {
    public GmresSettings {
        SettingRange.atLeast("gmresSteps", gmresSteps, 1);
        SettingRange.atLeast("gmresCalls", gmresCalls, 1);
    }

    /** GMRES(j) for systems of N unknowns. */
    RestartedGmres solver(int size, LongConsumer flops) {
        return new RestartedGmres(size, gmresSteps, flops);
    }
}
