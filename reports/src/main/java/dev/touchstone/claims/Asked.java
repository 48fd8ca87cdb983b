package dev.touchstone.claims;

import dev.touchstone.api.Evidence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Evidence that notes whom it was asked about, so that a claim can say what it lacks. */
final class Asked implements Evidence {
    private final Evidence evidence;
    private final Map<String, Integer> replicates = new LinkedHashMap<>();
    private final Set<String> without = new LinkedHashSet<>();

    Asked(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The replicates that all competitors asked about have; 0 where nobody was asked about. */
    int common() {
        return replicates.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /**
     * Those with fewer than two replicates, as {@code INSTANCE by COMPETITOR}, and the metrics that others have
     * no value of, as {@code METRIC of INSTANCE by COMPETITOR}.
     */
    List<String> lacking() {
        Stream<String> few = replicates.keySet().stream().filter(name -> replicates.get(name) < 2);
        return Stream.concat(few, without.stream()).toList();
    }

    private void note(boolean none, String metric, String instance, String competitor, int replicate) {
        if (replicate < replicates(instance, competitor) && none) {
            without.add(metric + " of " + instance + " by " + competitor);
        }
    }

    @Override
    public int replicates(String instance, String competitor) {
        return replicates.computeIfAbsent(
                instance + " by " + competitor, any -> evidence.replicates(instance, competitor));
    }

    @Override
    public double last(String instance, String competitor, String metric, int replicate) {
        double last = evidence.last(instance, competitor, metric, replicate);
        note(Double.isNaN(last), metric, instance, competitor, replicate);
        return last;
    }

    @Override
    public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
        SortedMap<Long, Double> trace = evidence.trace(instance, competitor, metric, replicate);
        note(trace.isEmpty(), metric, instance, competitor, replicate);
        return trace;
    }
}
