package dev.touchstone.sweep;

import dev.touchstone.api.Outcome;
import dev.touchstone.api.Words;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** Numbers of trials by outcome, counted by Spark once for each task that succeeds. */
final class Tally implements Serializable {
    private final EnumMap<Outcome.Kind, LongAccumulator> counts = new EnumMap<>(Outcome.Kind.class);

    Tally(SparkContext context) {
        for (Outcome.Kind outcome : Outcome.Kind.values()) {
            counts.put(outcome, context.longAccumulator("trials " + Words.of(outcome)));
        }
    }

    void add(Outcome.Kind outcome) {
        counts.get(outcome).add(1);
    }

    /** The number of trials that have come back, with whatever outcome. */
    long ran() {
        return counts.values().stream().mapToLong(LongAccumulator::value).sum();
    }

    /** The failures that occurred, by the word of their outcome. */
    Map<String, Long> failures() {
        var failures = new TreeMap<String, Long>();
        counts.forEach((outcome, count) -> {
            if (!outcome.ranks() && count.value() > 0) {
                failures.put(Words.of(outcome), count.value());
            }
        });
        return failures;
    }
}
