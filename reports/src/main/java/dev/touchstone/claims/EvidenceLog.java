package dev.touchstone.claims;

import dev.touchstone.api.Evidence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Evidence that logs which competitors and metrics it is asked for, so that a claim can name those it lacks. */
final class EvidenceLog implements Evidence {
    private final Evidence evidence;
    private final Map<String, Integer> replicates = new LinkedHashMap<>();
    private final Set<String> withoutValue = new LinkedHashSet<>();

    EvidenceLog(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The number of replicates that all competitors asked for have; 0 before the first is asked for. */
    int common() {
        return replicates.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /**
     * The competitors with fewer than two replicates, as {@code INSTANCE by COMPETITOR}, and the metrics without a
     * value on an existing replicate, as {@code METRIC of INSTANCE by COMPETITOR}.
     */
    List<String> lacking() {
        Stream<String> few = replicates.keySet().stream().filter(name -> replicates.get(name) < 2);
        return Stream.concat(few, withoutValue.stream()).toList();
    }

    private void log(boolean missing, String metric, String instance, String competitor, int replicate) {
        if (replicate < replicates(instance, competitor) && missing) {
            withoutValue.add(metric + " of " + instance + " by " + competitor);
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
        log(Double.isNaN(last), metric, instance, competitor, replicate);
        return last;
    }

    @Override
    public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
        SortedMap<Long, Double> trace = evidence.trace(instance, competitor, metric, replicate);
        log(trace.isEmpty(), metric, instance, competitor, replicate);
        return trace;
    }
}
