package dev.touchstone.testkit;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Split;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.engine.Recording;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.engine.TrialRunner;
import java.util.List;
import java.util.Map;

/**
 * Runs trials of one suite under a clock that stands still, so that equal trials have equal results.
 *
 * @param <P> the problem
 * @param <S> the solution
 */
public final class Trials<P, S> {
    private final Suite<P, S> suite;
    private final Budget budget;
    private final TrialRunner runner;

    /** Trials over a data folder, each with the same budget. */
    public Trials(Suite<P, S> suite, Data data, Budget budget) {
        this.suite = suite;
        this.budget = budget;
        this.runner = new TrialRunner(new Suites(List.of(suite)), new ProblemCache(data, 2), () -> 0L);
    }

    /** The result of a solver with its defaults on the first held-out replicate. */
    public TrialResult run(Solver<P, S, ?> solver, Instance<P> instance) {
        return run(solver, instance, Map.of(), 0);
    }

    /** The result of a solver with some of its defaults changed. */
    public TrialResult run(Solver<P, S, ?> solver, Instance<P> instance, Map<String, String> changes, int replicate) {
        return runner.run(new Trial(
                suite.name(),
                suite.version(),
                instance.name(),
                instance.digest().get(),
                solver.name(),
                Settings.of(solver.defaults()).with(changes),
                budget,
                Split.HELD_OUT,
                replicate,
                Recording.PLAIN,
                ""));
    }
}
