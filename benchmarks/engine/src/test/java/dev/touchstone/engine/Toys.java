package dev.touchstone.engine;

import dev.touchstone.api.Data;
import dev.touchstone.api.Digest;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Split;
import dev.touchstone.api.Suites;
import dev.touchstone.suite.harness.toy.ToySuite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Trials of the toy suite, and the rows of one metric of their traces. */
final class Toys {
    static final Budget TEN_STEPS = new Budget(10, Duration.ofHours(1));
    static final Clock STILL = () -> 0L;
    static final ToySuite SUITE = new ToySuite();

    private Toys() {}

    static TrialRunner runner(ToySuite suite, Clock clock) {
        return new TrialRunner(new Suites(List.of(suite)), new ProblemCache(Data.none(), 2), clock);
    }

    /** The trial of a solver with its defaults, on {@code line}, with ten steps. */
    static Trial trial(String solver) {
        return trial(solver, Map.of());
    }

    static Trial trial(String solver, Map<String, String> changes) {
        Solver<?, ?, ?> named = Suites.solver(SUITE, solver);
        return new Trial(
                "toy",
                "1",
                "line",
                digest("line"),
                solver,
                Settings.of(named.defaults()).with(changes),
                TEN_STEPS,
                Split.HELD_OUT,
                0,
                Recording.PLAIN,
                "");
    }

    static String digest(String instance) {
        return Digest.hex(Digest.of(instance));
    }

    static TrialResult run(Trial trial) {
        return runner(SUITE, STILL).run(trial);
    }

    /** The result of a solver that does what a script says, on {@code line}. */
    static TrialResult run(Function<Run<double[]>, double[]> script, Budget budget, Clock clock) {
        Trial trial = new Trial(
                "toy",
                "1",
                "line",
                digest("line"),
                "scripted",
                Scripted.SETTINGS,
                budget,
                Split.HELD_OUT,
                0,
                Recording.PLAIN,
                "");
        return runner(SUITE.withSolvers(List.of(new Scripted(script))), clock).run(trial);
    }

    static Trial on(String instance, Trial t) {
        return new Trial(
                t.suite(),
                t.suiteVersion(),
                instance,
                digest(instance),
                t.solver(),
                t.settings(),
                t.budget(),
                t.split(),
                t.replicate(),
                t.recording(),
                t.after());
    }

    static Trial with(Budget budget, Recording recording, Trial t) {
        return new Trial(
                t.suite(),
                t.suiteVersion(),
                t.instance(),
                t.instanceDigest(),
                t.solver(),
                t.settings(),
                budget,
                t.split(),
                t.replicate(),
                recording,
                t.after());
    }

    static Trial after(String id, Trial t) {
        return new Trial(
                t.suite(),
                t.suiteVersion(),
                t.instance(),
                t.instanceDigest(),
                t.solver(),
                t.settings(),
                t.budget(),
                t.split(),
                t.replicate(),
                t.recording(),
                id);
    }

    static List<Measurement> rows(TrialResult result, String metric) {
        return result.trace().stream()
                .filter(row -> row.metric().equals(metric))
                .toList();
    }
}
