package dev.touchstone.claims;

import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.api.Words;
import dev.touchstone.tables.RunFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Measures the claims of suites on runs. */
public final class Claims {
    private Claims() {}

    /**
     * Measures every claim of the runs' suites, in the order of the runs.
     *
     * @param runFolders local paths or Hadoop URIs; if several have measured a competitor on an instance, the first
     *     counts
     * @throws IllegalArgumentException if a run's suite is unknown or not on the class path
     */
    public static List<MeasuredClaim> of(List<String> runFolders, Suites suites) {
        var bySuite = new LinkedHashMap<String, List<RunFolder>>();
        for (String folder : runFolders) {
            RunFolder run = RunFolder.at(folder);
            bySuite.computeIfAbsent(run.record().suite(), any -> new ArrayList<>())
                    .add(run);
        }
        var measured = new ArrayList<MeasuredClaim>();
        bySuite.forEach((name, runs) -> {
            Suite<?, ?> suite = suites.named(name);
            var evidence = new RunEvidence(name, runs);
            suite.claims().forEach(claim -> measured.add(MeasuredClaim.of(name, claim, evidence)));
        });
        return measured;
    }

    /** The number of claims of each verdict, such as {@code 7 reproduced, 1 partly}. */
    public static String summary(List<MeasuredClaim> claims) {
        Map<Verdict, Long> counts = claims.stream()
                .collect(Collectors.groupingBy(MeasuredClaim::verdict, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + Words.spaced(count.getKey()))
                .collect(Collectors.joining(", "));
    }
}
