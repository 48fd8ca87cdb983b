package dev.touchstone.leaderboard;

import dev.touchstone.api.Words;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Counts, costs and extreme values of a competitor's trials on one instance.
 *
 * @param variables number of variables of the instance; 0 if its family has none
 * @param outcomes number of trials by the word of their outcome
 * @param seconds processor time of all trials; of a trial without one, the time on the solver's clock
 * @param best best value of each metric over all trials and looks
 * @param worstStart worst value of each metric at the start of a trial
 */
public record TrialFacts(
        String solver,
        String instance,
        long variables,
        SortedMap<String, Long> outcomes,
        double seconds,
        SortedMap<String, Double> best,
        SortedMap<String, Double> worstStart) {

    static TrialFacts of(List<TrialSummary> trials, List<RankedMetric> metrics) {
        long variables = 0;
        var outcomes = new TreeMap<String, Long>();
        double seconds = 0;
        var best = new TreeMap<String, Double>();
        var worstStart = new TreeMap<String, Double>();
        for (TrialSummary trial : trials) {
            variables = Math.max(variables, trial.figures().variables());
            outcomes.merge(Words.of(trial.outcome()), 1L, Long::sum);
            seconds += trial.cost();
            for (RankedMetric metric : metrics) {
                keep(best, metric.name(), trial.figures().bestValues(), metric::better);
                keep(worstStart, metric.name(), trial.figures().startValues(), metric::worse);
            }
        }
        TrialSummary first = trials.get(0);
        return new TrialFacts(first.solver(), first.instance(), variables, outcomes, seconds, best, worstStart);
    }

    private static void keep(
            Map<String, Double> kept, String metric, Map<String, Double> values, BinaryOperator<Double> of) {
        Double value = values.get(metric);
        if (value != null) {
            kept.merge(metric, value, of);
        }
    }

    /** The number of trials. */
    public long trials() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }
}
