package dev.touchstone.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One point of a competitor's search on one instance, by the ranking metric over the selection
 * replicates; a row of {@code search/}.
 *
 * @param tuned the values of the searched settings
 * @param trials that this point cost; {@code failures} of them failed
 * @param median of the final values of those that finished; NaN where none did
 */
public record SearchRow(
        String instance,
        String competitor,
        SortedMap<String, String> tuned,
        String metric,
        int trials,
        int failures,
        double median,
        double lowerQuartile,
        double upperQuartile,
        double cpuSeconds) {
    public SearchRow {
        tuned = Collections.unmodifiableSortedMap(new TreeMap<>(tuned));
    }
}
