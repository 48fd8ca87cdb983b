package dev.touchstone.tables;

import java.util.SortedMap;

/**
 * A point of a competitor's search on one instance, measured by the ranking metric on the selection replicates; a row
 * of {@code search/}.
 *
 * @param tuned the values of the searched settings
 * @param trials number of trials at this point
 * @param failures number of these that did not finish
 * @param values the finite final values
 * @param cpuSeconds processor time of all trials at this point
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
