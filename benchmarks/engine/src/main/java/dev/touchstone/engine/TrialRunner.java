package dev.touchstone.engine;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs trials; the same object on a laptop, in a test, in a Spark task and in a child process.
 *
 * @param problems where problems come from
 */
public record TrialRunner(Suites suites, ProblemCache problems, Clock clock) {

    /**
     * The result of a trial. What the solver does wrong, and a problem that cannot be built, is an outcome;
     * what is wrong with the machine (a data file that cannot be read) is thrown.
     */
    public TrialResult run(Trial trial) {
        return run(trial, Map.of());
    }

    /**
     * The same for a trial that comes after another.
     *
     * @param inherited what that one left, by name
     */
    public TrialResult run(Trial trial, Map<String, double[]> inherited) {
        try {
            return in(suites.named(trial.suite()), trial, inherited);
        } catch (Unbuildable e) {
            return TrialResult.lost(trial, Outcome.failed(e.getMessage(), e.getCause()), 0);
        }
    }

    private <P, S> TrialResult in(Suite<P, S> suite, Trial trial, Map<String, double[]> inherited) {
        P problem = problems.of(suite, trial.instance(), trial.instanceDigest());
        Solver<P, S, ?> solver = Suites.find("solver", suite.solvers(), Solver::name, trial.solver());
        var observed = new ObservedRun<>(trial, problem, suite, inherited, clock);
        try {
            Optional<String> declined = solver.declines(problem).or(() -> orphaned(solver, trial, inherited.keySet()));
            return declined.isPresent()
                    ? observed.stopped(Outcome.declined(declined.get()))
                    : observed.finished(
                            solve(solver, suite.family().counted(problem, observed), trial.settings(), observed));
        } catch (Diverged e) {
            return observed.stopped(Outcome.diverged(e.getMessage()));
        } catch (ObservedRun.Interrupted e) {
            return observed.stopped(Outcome.timedOut("stopped at the hard limit"));
        } catch (Throwable e) { // an Error of a solver (stack overflow, assertion) is its own too
            return observed.stopped(
                    Thread.interrupted()
                            ? Outcome.timedOut("stopped at the hard limit: " + e)
                            : Outcome.failed(e.toString(), e));
        }
    }

    /** Why a trial cannot be run: nothing is there of what it inherits. */
    private static <H extends Record> Optional<String> orphaned(
            Solver<?, ?, H> solver, Trial trial, Set<String> inherited) {
        return solver.inherits(trial.settings().over(solver.defaults()))
                .filter(needed -> !inherited.contains(needed))
                .map(needed -> trial.after().isEmpty()
                        ? "needs the series %s of a trial before it: its arm wants an \"after\"".formatted(needed)
                        : "needs the series %s of trial %s, which left none".formatted(needed, trial.after()));
    }

    private static <P, S, H extends Record> S solve(Solver<P, S, H> solver, P problem, Settings settings, Run<S> run) {
        return solver.solve(problem, settings.over(solver.defaults()), run);
    }
}
