package dev.touchstone.cost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.tables.RunFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Mean seconds of processor time of a trial, {@code costs.json}: recorded by a run, for later plans.
 *
 * @param seconds by solver, then by instance
 */
public record RecordedCosts(SortedMap<String, SortedMap<String, Double>> seconds) {
    private static final String FILE = "costs.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    public RecordedCosts {
        if (seconds == null || seconds.containsValue(null)) {
            throw new IllegalStateException("costs are seconds by solver and by instance, none is null");
        }
    }

    /**
     * The costs of some trials. Trials of a problem that cannot be built cost nothing, and are left out so that the
     * next plan tries again and says so.
     */
    public static RecordedCosts of(List<TrialFacts> facts) {
        var seconds = new TreeMap<String, SortedMap<String, Double>>();
        var trials = new HashMap<String, Long>();
        for (TrialFacts each : facts) {
            seconds.computeIfAbsent(each.solver(), any -> new TreeMap<>())
                    .merge(each.instance(), each.seconds(), Double::sum);
            trials.merge(each.solver() + '\n' + each.instance(), each.trials(), Long::sum);
        }
        seconds.forEach((solver, byInstance) -> {
            byInstance.replaceAll((instance, sum) -> sum / trials.get(solver + '\n' + instance));
            byInstance.values().removeIf(mean -> !(mean > 0));
        });
        return new RecordedCosts(seconds);
    }

    /** Whether a run has recorded its costs. */
    static boolean areIn(RunFolder run) {
        return run.folder().exists(FILE);
    }

    static RecordedCosts read(RunFolder run) {
        try {
            return new RecordedCosts(JSON.readValue(
                    run.folder().read(FILE), new TypeReference<TreeMap<String, SortedMap<String, Double>>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "%s is no JSON: %s".formatted(run.folder().display(FILE), e.getOriginalMessage()), e);
        }
    }

    /** Writes the costs of a run. */
    public void write(RunFolder run) {
        try {
            run.folder().write(FILE, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(seconds));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + FILE, e);
        }
    }

    /** The cost of a solver on an instance; empty where none is recorded. */
    OptionalDouble of(String solver, String instance) {
        Double cost = seconds.getOrDefault(solver, new TreeMap<>()).get(instance);
        return cost == null ? OptionalDouble.empty() : OptionalDouble.of(cost);
    }

    /** These costs with later ones laid over them. */
    RecordedCosts with(RecordedCosts later) {
        var merged = new TreeMap<String, SortedMap<String, Double>>();
        for (Map<String, SortedMap<String, Double>> costs : List.of(seconds, later.seconds)) {
            costs.forEach((solver, byInstance) ->
                    merged.computeIfAbsent(solver, any -> new TreeMap<>()).putAll(byInstance));
        }
        return new RecordedCosts(merged);
    }
}
