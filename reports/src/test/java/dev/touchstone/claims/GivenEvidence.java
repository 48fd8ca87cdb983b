package dev.touchstone.claims;

import dev.touchstone.api.Evidence;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Evidence of a competitor called {@code it}: its final values by instance, each the end of a trace of two points. */
record GivenEvidence(Map<String, double[]> values) implements Evidence {
    static final String IT = "it";

    @Override
    public int replicates(String instance, String competitor) {
        return competitor.equals(IT) ? values.getOrDefault(instance, new double[0]).length : 0;
    }

    @Override
    public double last(String instance, String competitor, String metric, int replicate) {
        return replicate < replicates(instance, competitor) ? values.get(instance)[replicate] : Double.NaN;
    }

    @Override
    public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
        double last = last(instance, competitor, metric, replicate);
        return Double.isNaN(last) ? Collections.emptySortedMap() : new TreeMap<>(Map.of(0L, 2 * last, 8L, last));
    }
}
