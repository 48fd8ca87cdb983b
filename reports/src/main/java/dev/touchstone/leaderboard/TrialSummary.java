package dev.touchstone.leaderboard;

import dev.touchstone.api.Measurement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A trial as the leaderboard sees it.
 *
 * @param role {@code given}, {@code default} or {@code searched}
 * @param split {@code selection} or {@code held-out}
 * @param hits by metric, where its target was first met
 */
public record TrialSummary(
        String suite,
        String instance,
        String arm,
        String competitor,
        String solver,
        SortedMap<String, String> settings,
        SortedMap<String, String> tuned,
        String role,
        String split,
        int replicate,
        String outcome,
        double cpuSeconds,
        List<Measurement> trace,
        SortedMap<String, Hit> hits) {

    /** When a target was first seen to be met. */
    public record Hit(long step, double elapsedSeconds) {}

    /** Variables of the instance; 0 where the suite does not say. */
    long variables() {
        return trace.stream()
                .filter(m -> m.metric().equals(Measurement.VARIABLES))
                .mapToLong(m -> (long) m.value())
                .findFirst()
                .orElse(0);
    }

    boolean finished() {
        return outcome.equals("finished");
    }

    boolean heldOut() {
        return split.equals("held-out");
    }

    /** The last value of each metric, of each unit of work, and of {@code steps} and {@code seconds}. */
    SortedMap<String, Double> finals() {
        var finals = new TreeMap<String, Double>();
        for (Measurement m : trace) {
            finals.put(m.metric(), m.value());
            finals.put("steps", (double) m.step());
            finals.put("seconds", m.elapsedSeconds());
        }
        return finals;
    }
}
