package dev.touchstone.claims;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;

import dev.touchstone.api.Split;
import dev.touchstone.api.Words;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;

/**
 * The held-out trials that a run's leaderboard reports. Competitors with equal settings share trials.
 *
 * @param ids the ids of a subject's trials by replicate
 * @param instances the instances by trial id
 */
record ReportedTrials(RunFolder run, Map<Subject, Map<Integer, String>> ids, Map<String, String> instances) {
    /** The columns of {@code trials/} that decide whether a trial is reported. */
    private record Candidate(
            String trial,
            String suite,
            String instance,
            String competitor,
            Split split,
            SortedMap<String, String> settings,
            int replicate) {}

    /** Reads the trials of a suite that have the reported settings of their subject. */
    static ReportedTrials of(RunFolder run, String suite, Map<Subject, SortedMap<String, String>> reported) {
        var trials = new ReportedTrials(run, new HashMap<>(), new HashMap<>());
        FilterPredicate wanted = and(equal("suite", suite), equal("split", Words.of(Split.HELD_OUT)));
        run.forEach(Table.TRIALS.part(Candidate.class), wanted, trial -> {
            var subject = new Subject(trial.instance(), trial.competitor());
            if (trial.settings().equals(reported.get(subject))) {
                trials.add(subject, trial.replicate(), trial.trial());
            }
        });
        return trials;
    }

    private void add(Subject subject, int replicate, String trial) {
        ids.computeIfAbsent(subject, any -> new HashMap<>()).put(replicate, trial);
        instances.put(trial, subject.instance());
    }

    /** The id of the trial of a replicate; null if there is none. */
    String id(Subject subject, int replicate) {
        return ids.getOrDefault(subject, Map.of()).get(replicate);
    }

    /** The instances of all trials. */
    Set<String> allInstances() {
        return new TreeSet<>(instances.values());
    }

    static FilterPredicate equal(String column, String value) {
        return eq(binaryColumn(column), Binary.fromString(value));
    }
}
