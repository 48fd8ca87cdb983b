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
 * Runs trials, in the same way in tests, in Spark tasks and in child processes.
 *
 * @param suites the suites that trials name
 * @param problems the problems that trials name
 * @param clock the times that trials are measured by
 */
public record TrialRunner(Suites suites, ProblemCache problems, Clock clock) {

    /**
     * Runs a trial that inherits nothing. A failure of the solver and a problem that cannot be built are outcomes. A
     * fault of the machine, such as a data file that cannot be read, is thrown, so that Spark tries again.
     *
     * @throws IllegalStateException if the problem's data cannot be read, or are other data than the trial's
     */
    public TrialResult run(Trial trial) {
        return run(trial, Map.of());
    }

    /**
     * Runs a trial that comes after another one.
     *
     * @param inherited series that the other trial left, by name
     * @throws IllegalStateException if the problem's data cannot be read, or are other data than the trial's
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
        Solver<P, S, ?> solver = Suites.solver(suite, trial.solver());
        var observed = new ObservedRun<>(trial, problem, suite, inherited, clock);
        try {
            Optional<String> declined =
                    solver.declines(problem).or(() -> lacksSeries(solver, trial, inherited.keySet()));
            return declined.isPresent()
                    ? observed.stopped(Outcome.declined(declined.get()))
                    : observed.finished(
                            solve(solver, suite.family().counted(problem, observed), trial.settings(), observed));
        } catch (Diverged e) {
            return observed.stopped(Outcome.diverged(e.getMessage()));
        } catch (ObservedRun.Interrupted e) {
            return observed.stopped(Outcome.timedOut("stopped at the hard limit"));
        } catch (Throwable e) { // errors too: a stack overflow or a failed assertion is a failure of the solver
            return observed.stopped(
                    Thread.interrupted()
                            ? Outcome.timedOut("stopped at the hard limit: " + e)
                            : Outcome.failed(e.toString(), e));
        }
    }

    /** The reason why a trial cannot be run without the series that it inherits; empty if it has all that it needs. */
    private static <H extends Record> Optional<String> lacksSeries(
            Solver<?, ?, H> solver, Trial trial, Set<String> inherited) {
        return solver.inherits(trial.settings().over(solver.defaults()))
                .filter(needed -> !inherited.contains(needed))
                .map(needed -> trial.after().isEmpty()
                        ? "needs the series %s of a trial before it; give its arm an \"after\"".formatted(needed)
                        : "needs the series %s of trial %s, which left none".formatted(needed, trial.after()));
    }

    private static <P, S, H extends Record> S solve(Solver<P, S, H> solver, P problem, Settings settings, Run<S> run) {
        return solver.solve(problem, settings.over(solver.defaults()), run);
    }
}
