package dev.touchstone.tables;

import java.util.SortedMap;

/**
 * One point of a competitor's search on one instance, by the ranking metric over the selection replicates; a row of
 * {@code search/}.
 *
 * @param tuned the values of the searched settings
 * @param trials run at this point; {@code failures} of them failed
 * @param values the final ones of the trials that finished
 */
public record SearchRow(
        String instance,
        String competitor,
        SortedMap<String, String> tuned,
        String metric,
        int trials,
        int failures,
        Quartiles values,
        double cpuSeconds) {}
