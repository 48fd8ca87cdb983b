package dev.touchstone.leaderboard;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric.Goal;
import dev.touchstone.report.Effort;
import dev.touchstone.report.LeaderboardRow.Kind;
import dev.touchstone.statistics.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What it cost trials of one competitor on one instance to reach each of some targets of the ranking metric. */
final class Efforts {
    private final RankedMetric ranking;
    private final Set<String> metrics;

    /** @param metrics the first one ranks; what is in a trace and no metric is work */
    Efforts(List<RankedMetric> metrics) {
        this.ranking = metrics.get(0);
        this.metrics = metrics.stream()
                .filter(metric -> !metric.isWork())
                .map(RankedMetric::name)
                .collect(Collectors.toSet());
    }

    /**
     * A row for each tolerance and cost.
     *
     * @param targets the value that counts as within the tolerance, by tolerance
     */
    List<Effort> of(Kind kind, List<TrialSummary> trials, SortedMap<Double, Double> targets) {
        var efforts = new ArrayList<Effort>();
        targets.forEach((tolerance, target) -> {
            SortedMap<String, List<Double>> costs = costs(trials, target);
            TrialSummary first = trials.get(0);
            costs.forEach((cost, paid) -> efforts.add(new Effort(
                    first.instance(),
                    first.competitor(),
                    kind,
                    ranking.name(),
                    tolerance,
                    cost,
                    first.variables(),
                    trials.size(),
                    (double) paid.size() / trials.size(),
                    Quantiles.median(paid.stream()
                            .mapToDouble(Double::doubleValue)
                            .sorted()
                            .toArray()))));
        });
        return efforts;
    }

    private SortedMap<String, List<Double>> costs(List<TrialSummary> trials, double target) {
        var costs = new TreeMap<String, List<Double>>(Map.of("steps", new ArrayList<>(), "seconds", new ArrayList<>()));
        for (TrialSummary trial : trials) {
            first(trial, target).ifPresent(hit -> {
                costs.get("steps").add((double) hit.step());
                costs.get("seconds").add(hit.elapsedSeconds());
                trial.trace().stream()
                        .filter(m -> m.step() == hit.step() && isWork(m.metric()))
                        .forEach(m -> costs.computeIfAbsent(m.metric(), any -> new ArrayList<>())
                                .add(m.value()));
            });
        }
        return costs;
    }

    private boolean isWork(String name) {
        return !metrics.contains(name) && !name.equals(Measurement.VARIABLES);
    }

    private Optional<Measurement> first(TrialSummary trial, double target) {
        return trial.trace().stream()
                .filter(m -> m.metric().equals(ranking.name()))
                .filter(m -> ranking.goal() == Goal.MINIMISE ? m.value() <= target : m.value() >= target)
                .findFirst();
    }
}
