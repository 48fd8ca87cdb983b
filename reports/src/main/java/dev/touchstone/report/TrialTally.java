package dev.touchstone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the trials ended, counted as they stream by; the first failed ones are kept whole. */
final class TrialTally {
    static final int KEPT = 500;
    static final List<String> COLUMNS =
            List.of("trial instance solver competitor outcome reason frames replicate split elapsed_seconds cpu_seconds"
                    .split(" "));

    /** A trial that did not finish. */
    record Failure(
            String trial,
            String instance,
            String solver,
            String competitor,
            String outcome,
            String reason,
            List<String> frames,
            long replicate,
            String split,
            double elapsedSeconds,
            double cpuSeconds) {}

    private final List<Failure> failures = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, Integer>> bySolver = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> byInstance = new TreeMap<>();

    void add(Fields fields) {
        String outcome = fields.text("outcome");
        count(bySolver, fields.text("solver"), outcome);
        count(byInstance, fields.text("instance"), outcome);
        if (!outcome.equals("finished") && failures.size() < KEPT) {
            failures.add(failure(fields, outcome));
        }
    }

    List<Failure> failures() {
        return failures;
    }

    /** Solver, then outcome. */
    SortedMap<String, SortedMap<String, Integer>> bySolver() {
        return bySolver;
    }

    /** Instance, then outcome. */
    SortedMap<String, SortedMap<String, Integer>> byInstance() {
        return byInstance;
    }

    private static void count(SortedMap<String, SortedMap<String, Integer>> of, String name, String outcome) {
        of.computeIfAbsent(name, any -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }

    private static Failure failure(Fields fields, String outcome) {
        return new Failure(
                fields.text("trial"),
                fields.text("instance"),
                fields.text("solver"),
                fields.text("competitor"),
                outcome,
                fields.text("reason"),
                fields.list("frames"),
                fields.whole("replicate"),
                fields.text("split"),
                fields.number("elapsed_seconds"),
                fields.number("cpu_seconds"));
    }
}
