package dev.touchstone.claims;

import dev.touchstone.api.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Evidence that notes whom it was asked about, so that a claim can say what it lacks. */
final class Asked implements Evidence {
    private final Evidence evidence;
    private final Map<String, Integer> replicates = new LinkedHashMap<>();

    Asked(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The replicates that all competitors asked about have; 0 where nobody was asked about. */
    int common() {
        return replicates.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** Those with fewer than two replicates, as {@code INSTANCE by COMPETITOR}. */
    List<String> lacking() {
        return replicates.entrySet().stream()
                .filter(asked -> asked.getValue() < 2)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public int replicates(String instance, String competitor) {
        return replicates.computeIfAbsent(
                instance + " by " + competitor, any -> evidence.replicates(instance, competitor));
    }

    @Override
    public double last(String instance, String competitor, String metric, int replicate) {
        replicates(instance, competitor);
        return evidence.last(instance, competitor, metric, replicate);
    }

    @Override
    public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
        replicates(instance, competitor);
        return evidence.trace(instance, competitor, metric, replicate);
    }
}
