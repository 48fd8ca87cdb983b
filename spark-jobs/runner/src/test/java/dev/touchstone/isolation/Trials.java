package dev.touchstone.isolation;

import dev.touchstone.api.Data;
import dev.touchstone.api.Digest;
import dev.touchstone.api.Isolation;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.engine.Recording;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.grid.Planned;
import dev.touchstone.suite.harness.HarnessSuite;
import dev.touchstone.suite.harness.toy.ToySuite;
import dev.touchstone.tables.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Trials of the suites that misbehave, each with three steps and ten seconds. */
final class Trials {
    private static final Budget BUDGET = new Budget(3, Duration.ofSeconds(10));

    private Trials() {}

    /** A trial of the harness suite that fails in this way. */
    static Trial fault(String fault) {
        return trial("harness", "nothing", "faulty", Map.of("fault", fault), Recording.PLAIN);
    }

    /** A trial of the harness suite that returns this number. */
    static Trial returning(int number) {
        return trial("harness", "nothing", "empty", Map.of("cell", Integer.toString(number)), Recording.PLAIN);
    }

    /** A trial that does this deed and keeps the series that it leaves. */
    static Trial deed(String deed) {
        return trial("mischief", "nothing", "mischief", Map.of("deed", deed), new Recording(false, true));
    }

    /** A trial that leaves the series of this name that it inherits. */
    static Trial echo(String series) {
        return trial("mischief", "nothing", "echo", Map.of("series", series), new Recording(false, true));
    }

    /** A trial of the toy suite's solver that halves. */
    static Trial halving(String instance) {
        return trial("toy", instance, "halving", Map.of(), Recording.PLAIN);
    }

    private static Trial trial(
            String suite, String instance, String solver, Map<String, String> settings, Recording recording) {
        String digest = Digest.hex(Digest.of(instance));
        var all = new Settings(new TreeMap<>(settings));
        return new Trial(suite, "1", instance, digest, solver, all, BUDGET, Split.HELD_OUT, 0, recording, "");
    }

    /** The trial in a grid, in an arm of this isolation and heap. */
    static Planned planned(Trial trial, Isolation isolation, long heapBytes) {
        return new Planned(
                trial, "arm", "arm", new TreeMap<>(), Role.GIVEN, isolation, heapBytes, Duration.ofSeconds(10));
    }

    /** A runner that knows the suites of these trials. */
    static TrialRunner runner() {
        var suites = new Suites(List.of(new HarnessSuite(), new MischiefSuite(), new ToySuite()));
        return new TrialRunner(suites, new ProblemCache(Data.none(), 4), new JvmClock());
    }

    /** The last value of the metric {@code value}. */
    static double value(TrialResult result) {
        return result.trace().stream()
                .filter(look -> look.metric().equals("value"))
                .mapToDouble(Measurement::value)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(result.outcome().toString()));
    }
}
