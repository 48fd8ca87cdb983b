package dev.touchstone.spark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** How many trials ended how, counted by Spark once for each task that succeeds. */
final class Tally implements java.io.Serializable {
    private static final List<String> KINDS =
            List.of("finished", "diverged", "timed-out", "failed", "declined", "crashed");

    private final Map<String, LongAccumulator> counts;

    Tally(SparkContext context) {
        counts = KINDS.stream()
                .collect(Collectors.toMap(Function.identity(), kind -> context.longAccumulator("trials " + kind)));
    }

    void add(String kind) {
        counts.get(kind).add(1);
    }

    /** Trials that have come back, in whatever way. */
    long ran() {
        return counts.values().stream().mapToLong(LongAccumulator::value).sum();
    }

    /** The kinds of failure that occurred, with their numbers. */
    Map<String, Long> failures() {
        var failures = new TreeMap<String, Long>();
        counts.forEach((kind, count) -> {
            if (!kind.equals("finished") && count.value() > 0) {
                failures.put(kind, count.value());
            }
        });
        return failures;
    }
}
