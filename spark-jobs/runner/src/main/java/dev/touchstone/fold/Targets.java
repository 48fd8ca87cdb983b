package dev.touchstone.fold;

import dev.touchstone.leaderboard.RankedMetric;
import dev.touchstone.leaderboard.TrialFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * The values of metrics that count as solved on an instance.
 *
 * <p>Source: J. J. More, S. M. Wild, "Benchmarking derivative-free optimization algorithms", SIAM J.
 * Optim. 20(1), 2009, eq. (2.2): f(x) &lt;= f_L + tau (f(x_0) - f_L), with f_L the best value known, or
 * seen by any trial of the run, and f(x_0) the worst start.
 */
final class Targets {
    /** Tolerances tau of performance and data profiles. */
    static final List<Double> TOLERANCES = List.of(1e-1, 1e-3, 1e-5, 1e-7);

    /**
     * A value to be reached: by values that are not above the bar where sign is 1, not below it where sign is -1.
     *
     * @param bar f_L + tau (f(x_0) - f_L)
     */
    record Target(String metric, double tolerance, double bar, double sign) {}

    private final double tau;
    private final List<RankedMetric> metrics;
    private final Map<String, Double> known;
    private final Map<String, Map<String, Double>> best = new HashMap<>();
    private final Map<String, Map<String, Double>> worstStart = new HashMap<>();

    /**
     * The targets of a run.
     *
     * @param tau the grid's tolerance, which every metric has a target for
     * @param metrics the first one ranks, and has a target for each of {@link #TOLERANCES} too
     * @param known the best known value of the ranking metric, by instance
     */
    Targets(List<TrialFacts> facts, double tau, List<RankedMetric> metrics, Map<String, Double> known) {
        this.tau = tau;
        this.metrics = metrics;
        this.known = known;
        for (TrialFacts each : facts) {
            for (RankedMetric metric : metrics) {
                merge(best, each.instance(), metric.name(), each.best(), metric::better);
                merge(worstStart, each.instance(), metric.name(), each.worstStart(), metric::worse);
            }
        }
    }

    private static void merge(
            Map<String, Map<String, Double>> into,
            String instance,
            String metric,
            Map<String, Double> values,
            BinaryOperator<Double> of) {
        Double value = values.get(metric);
        if (value != null) {
            into.computeIfAbsent(instance, any -> new HashMap<>()).merge(metric, value, of);
        }
    }

    /**
     * The targets on an instance, of metrics that were seen there, at the start too. Where one of the values is infinite
     * there is no target: the test would be met by every value, or by none.
     */
    List<Target> on(String instance) {
        var targets = new ArrayList<Target>();
        for (int m = 0; m < metrics.size(); m++) {
            String metric = metrics.get(m).name();
            Double seen = best.getOrDefault(instance, Map.of()).get(metric);
            Double start = worstStart.getOrDefault(instance, Map.of()).get(metric);
            if (seen != null && start != null) {
                double from = m == 0 ? known.getOrDefault(instance, seen) : seen;
                for (double tolerance : tolerances(m)) {
                    double bar = from + tolerance * (start - from);
                    if (Double.isFinite(bar)) {
                        targets.add(new Target(
                                metric, tolerance, bar, metrics.get(m).sign()));
                    }
                }
            }
        }
        return targets;
    }

    private SortedSet<Double> tolerances(int metric) {
        var tolerances = new TreeSet<Double>(metric == 0 ? TOLERANCES : List.of());
        tolerances.add(tau);
        return tolerances;
    }
}
