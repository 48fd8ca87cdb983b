package dev.touchstone.report;

import dev.touchstone.api.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts trials by their outcomes, and keeps the first of those that did not finish. */
final class OutcomeCounts {
    static final int MOST_KEPT = 500;

    private final List<EndedTrial> failures = new ArrayList<>();
    private final SortedMap<String, SortedMap<Outcome.Kind, Integer>> bySolver = new TreeMap<>();
    private final SortedMap<String, SortedMap<Outcome.Kind, Integer>> byInstance = new TreeMap<>();

    void add(EndedTrial trial) {
        Outcome.Kind outcome = trial.ending().outcome();
        count(bySolver, trial.solver(), outcome);
        count(byInstance, trial.instance(), outcome);
        if (!outcome.ranks() && failures.size() < MOST_KEPT) {
            failures.add(trial);
        }
    }

    /** The first trials that did not finish, at most {@link #MOST_KEPT}. */
    List<EndedTrial> failures() {
        return failures;
    }

    /** The number of trials by solver, then by outcome. */
    SortedMap<String, SortedMap<Outcome.Kind, Integer>> bySolver() {
        return bySolver;
    }

    /** The number of trials by instance, then by outcome. */
    SortedMap<String, SortedMap<Outcome.Kind, Integer>> byInstance() {
        return byInstance;
    }

    private static void count(
            SortedMap<String, SortedMap<Outcome.Kind, Integer>> counts, String name, Outcome.Kind outcome) {
        counts.computeIfAbsent(name, any -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }
}
