package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.RecordedRun;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The training loss of a solver at every step. */
final class LossesByStep {
    private LossesByStep() {}

    /** f at the start and after each of so many steps, with some of the solver's defaults changed. */
    static <H extends Record> List<Double> of(
            Solver<Objective, Iterate, H> solver, Objective problem, int steps, Map<String, String> changes) {
        H settings = Settings.of(solver.defaults()).with(changes).over(solver.defaults());
        var run = RecordedRun.of(steps);
        Iterate end = solver.solve(problem, settings, run);
        var losses = new ArrayList<Double>();
        run.points().forEach(x -> losses.add(problem.value(x)));
        if (losses.size() <= steps) { // the solver has ended by itself
            losses.add(problem.value(end.x()));
        }
        return losses;
    }
}
