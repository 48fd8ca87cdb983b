package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.solvers.Iterate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A run that writes down f at every step, the start first. */
final class Losses implements Run<Iterate> {
    private final Objective problem;
    private final int steps;
    private final List<Double> losses = new ArrayList<>();

    private Losses(Objective problem, int steps) {
        this.problem = problem;
        this.steps = steps;
    }

    /** f at the start and after each of so many steps. */
    static <H extends Record> List<Double> of(
            Solver<Objective, Iterate, H> solver, Objective problem, int steps, Map<String, String> changes) {
        var run = new Losses(problem, steps);
        H settings = Settings.of(solver.defaults()).with(changes).over(solver.defaults());
        Iterate end = solver.solve(problem, settings, run);
        if (run.losses.size() <= steps) {
            run.losses.add(problem.value(end.x()));
        }
        return run.losses;
    }

    @Override
    public boolean proceed(Iterate iterate) {
        losses.add(problem.value(iterate.x()));
        return losses.size() <= steps;
    }

    @Override
    public RandomGenerator random(String stream) {
        return Philox.of("losses", stream);
    }
}
