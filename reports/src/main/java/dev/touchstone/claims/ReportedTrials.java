package dev.touchstone.claims;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;

import dev.touchstone.report.RunFolder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;

/**
 * The held-out trials of a run that its leaderboard speaks of. Competitors whose settings are equal share trials.
 *
 * @param ids of trials by replicate
 * @param instances by id
 */
record ReportedTrials(RunFolder run, Map<Subject, Map<Integer, String>> ids, Map<String, String> instances) {
    private static final String COLUMNS = "trial suite instance competitor split settings replicate";

    /** The trials of a suite that have the settings reported of their subject. */
    static ReportedTrials of(RunFolder run, String suite, Map<Subject, SortedMap<String, String>> reported) {
        var trials = new ReportedTrials(run, new HashMap<>(), new HashMap<>());
        FilterPredicate wanted = and(is("suite", suite), is("split", "held-out"));
        run.forEach("trials", COLUMNS, wanted, row -> {
            var subject = new Subject(row.text("instance"), row.text("competitor"));
            if (row.words("settings").equals(reported.get(subject))) {
                trials.add(subject, (int) row.whole("replicate"), row.text("trial"));
            }
        });
        return trials;
    }

    private void add(Subject subject, int replicate, String trial) {
        ids.computeIfAbsent(subject, any -> new HashMap<>()).put(replicate, trial);
        instances.put(trial, subject.instance());
    }

    /** The trial of a replicate; null where there is none. */
    String id(Subject subject, int replicate) {
        return ids.getOrDefault(subject, Map.of()).get(replicate);
    }

    /** Those that have a trial. */
    Set<String> allInstances() {
        return new TreeSet<>(instances.values());
    }

    static FilterPredicate is(String column, String value) {
        return eq(binaryColumn(column), Binary.fromString(value));
    }
}
