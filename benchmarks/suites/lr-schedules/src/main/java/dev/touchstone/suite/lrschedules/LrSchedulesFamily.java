package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Settings;
import dev.touchstone.family.learning.LearningFamily;
import dev.touchstone.family.learning.objective.Objective;

/** The family with the costs of this suite's solvers: inner steps on surrogates, and M-FAC's window of m gradients. */
final class LrSchedulesFamily extends LearningFamily {
    /** Adds two gradients for each inner step, which costs a forward pass and a pull-back. */
    @Override
    protected double gradientsPerRow(Settings settings) {
        return 1 + 2 * number(settings, "innerSteps", 0);
    }

    /** Adds the costs of a window, m^3 and m d. */
    @Override
    protected double secondsPerStep(Objective problem, Settings settings) {
        double m = settings.values().containsKey("estimator") ? number(settings, "gradients", 0) : 0;
        return super.secondsPerStep(problem, settings) + 3e-10 * m * m * m + 3e-9 * m * problem.variables();
    }
}
