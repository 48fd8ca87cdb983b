package dev.touchstone.suite.lrschedules.metrics;

import dev.touchstone.api.Metric;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * The metric {@code refinement-collapsed}: 1 if the gradient norms from which the schedule was to be made had
 * collapsed, 0 if they had not, NaN for a schedule that needs none. The solver reports it.
 */
public final class RefinementCollapsed {
    private static final String NAME = "refinement-collapsed";

    private RefinementCollapsed() {}

    /** The metric, as the suite lists it. */
    public static Metric<Objective, Iterate> metric() {
        return new Metric<>(NAME, "1", Metric.Goal.MINIMISE, (problem, at) -> at.reported(NAME));
    }

    /** Reports a schedule that was made from norms. */
    public static void report(Iterate iterate, Schedule made) {
        iterate.report(NAME, made.normsCollapsed() ? 1 : 0);
    }
}
