package dev.touchstone.claims;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.in;

import dev.touchstone.report.RunFolder;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.io.api.Binary;

/** Reads the traces of one metric; what a table holds of others is passed over while it is read. */
record Traces(RunFolder run, String suite, String metric) {

    /** By replicate, of the held-out trials that have these settings. */
    Map<Integer, SortedMap<Long, Double>> of(String instance, String competitor, SortedMap<String, String> settings) {
        Map<String, Integer> replicates = replicates(instance, competitor, settings);
        var traces = new HashMap<Integer, SortedMap<Long, Double>>();
        if (replicates.isEmpty()) {
            return traces;
        }
        FilterPredicate wanted = and(
                is("metric", metric),
                in(
                        binaryColumn("trial"),
                        replicates.keySet().stream().map(Binary::fromString).collect(Collectors.toSet())));
        run.forEach("trace", "trial metric step value", wanted, row -> traces.computeIfAbsent(
                        replicates.get(row.text("trial")), any -> new TreeMap<>())
                .put(row.whole("step"), row.number("value")));
        return traces;
    }

    private Map<String, Integer> replicates(String instance, String competitor, SortedMap<String, String> settings) {
        var replicates = new HashMap<String, Integer>();
        FilterPredicate wanted = and(
                and(is("suite", suite), is("instance", instance)),
                and(is("competitor", competitor), is("split", "held-out")));
        run.forEach("trials", "trial suite instance competitor split settings replicate", wanted, row -> {
            if (row.words("settings").equals(settings)) {
                replicates.put(row.text("trial"), (int) row.whole("replicate"));
            }
        });
        return replicates;
    }

    private static FilterPredicate is(String column, String value) {
        return eq(binaryColumn(column), Binary.fromString(value));
    }
}
