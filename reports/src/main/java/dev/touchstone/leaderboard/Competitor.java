package dev.touchstone.leaderboard;

import dev.touchstone.api.Measurement;
import dev.touchstone.report.CurvePoint;
import dev.touchstone.report.Effort;
import dev.touchstone.report.LeaderboardRow;
import dev.touchstone.report.LeaderboardRow.Kind;
import dev.touchstone.statistics.Bootstrap;
import dev.touchstone.statistics.Quantiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** One competitor on one instance: all its trials, and what is reported of them. */
public final class Competitor {
    private final List<RankedMetric> metrics;
    private final Search search;
    private final SortedMap<Kind, List<TrialSummary>> reported = new TreeMap<>();
    private final List<String> edge;

    /**
     * A competitor.
     *
     * @param trials of one competitor on one instance
     * @param metrics the first one ranks
     */
    public Competitor(List<TrialSummary> trials, List<RankedMetric> metrics) {
        this.metrics = metrics;
        this.search = new Search(trials, metrics.get(0));
        var winner = search.winner();
        this.edge = winner.map(search::edge).orElse(List.of());
        for (TrialSummary trial : trials) {
            if (trial.heldOut() && trial.role().equals("given")) {
                report(Kind.GIVEN, trial);
            }
            if (trial.heldOut() && trial.role().equals("default")) {
                report(Kind.DEFAULT, trial);
            }
            if (trial.heldOut() && winner.isPresent() && trial.tuned().equals(winner.get())) {
                report(Kind.CHOSEN, trial);
            }
        }
        reported.values().forEach(list -> list.sort(Comparator.comparingInt(TrialSummary::replicate)));
    }

    private void report(Kind kind, TrialSummary trial) {
        reported.computeIfAbsent(kind, any -> new ArrayList<>()).add(trial);
    }

    public Search search() {
        return search;
    }

    /** A row for each kind of settings and each metric; ranks are not known yet. */
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        reported.forEach((kind, trials) -> metrics.forEach(metric -> entries.add(entry(kind, trials, metric))));
        return entries;
    }

    private Entry entry(Kind kind, List<TrialSummary> trials, RankedMetric metric) {
        double[] values = trials.stream().mapToDouble(t -> value(t, metric)).toArray();
        double[] ranked = java.util.Arrays.stream(values)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        List<TrialSummary.Hit> hits = trials.stream()
                .filter(t -> t.hits().containsKey(metric.name()))
                .map(t -> t.hits().get(metric.name()))
                .toList();
        TrialSummary first = trials.get(0);
        Bootstrap.Interval interval = Bootstrap.median(ranked);
        boolean chosen = kind == Kind.CHOSEN;
        var row = new LeaderboardRow(
                first.suite(),
                first.instance(),
                first.competitor(),
                first.arm(),
                first.solver(),
                first.settings(),
                kind,
                metric.name(),
                metric.unit(),
                metric.goal().name().toLowerCase(java.util.Locale.ROOT),
                trials.size(),
                failures(trials),
                Quantiles.median(ranked),
                Quantiles.of(ranked, 0.25),
                Quantiles.of(ranked, 0.75),
                interval.low(),
                interval.high(),
                Double.NaN,
                (double) hits.size() / trials.size(),
                median(hits, TrialSummary.Hit::step),
                median(hits, TrialSummary.Hit::elapsedSeconds),
                chosen ? search.rows().stream().mapToInt(r -> r.trials()).sum() : 0,
                chosen ? search.rows().stream().mapToDouble(r -> r.cpuSeconds()).sum() : 0,
                chosen ? edge : List.of());
        List<Integer> replicates = trials.stream().map(TrialSummary::replicate).toList();
        return new Entry(
                row, replicates, java.util.Arrays.stream(values).boxed().toList());
    }

    /**
     * What it cost to come within each of some tolerances of the ranking metric.
     *
     * @param targets the value that counts as within the tolerance, by tolerance
     */
    public List<Effort> efforts(SortedMap<Double, Double> targets) {
        var efforts = new Efforts(metrics);
        return reported.entrySet().stream()
                .flatMap(kind -> efforts.of(kind.getKey(), kind.getValue(), targets).stream())
                .toList();
    }

    private static double value(TrialSummary trial, RankedMetric metric) {
        double absent = metric.isWork() ? 0 : Double.NaN;
        return trial.finished() ? trial.finals().getOrDefault(metric.name(), absent) : metric.worst();
    }

    private static SortedMap<String, Integer> failures(List<TrialSummary> trials) {
        var failures = new TreeMap<String, Integer>();
        trials.stream().filter(t -> !t.finished()).forEach(t -> failures.merge(t.outcome(), 1, Integer::sum));
        return failures;
    }

    private static <T> double median(List<T> items, ToDoubleFunction<T> of) {
        return Quantiles.median(items.stream().mapToDouble(of).sorted().toArray());
    }

    /** The traces of what is reported, folded step by step. */
    public List<CurvePoint> curves() {
        var points = new ArrayList<CurvePoint>();
        reported.forEach((kind, trials) -> {
            Map<String, SortedMap<Long, List<Measurement>>> byMetric = new TreeMap<>();
            trials.stream()
                    .flatMap(trial -> trial.trace().stream())
                    .filter(m -> !m.metric().equals(Measurement.VARIABLES))
                    .forEach(m -> byMetric.computeIfAbsent(m.metric(), any -> new TreeMap<>())
                            .computeIfAbsent(m.step(), any -> new ArrayList<>())
                            .add(m));
            TrialSummary first = trials.get(0);
            byMetric.forEach((metric, steps) ->
                    steps.forEach((step, looks) -> points.add(point(first, kind, metric, step, looks))));
        });
        return points;
    }

    private static CurvePoint point(TrialSummary first, Kind kind, String metric, long step, List<Measurement> looks) {
        double[] values = looks.stream()
                .mapToDouble(Measurement::value)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return new CurvePoint(
                first.instance(),
                first.competitor(),
                kind,
                metric,
                step,
                median(looks, Measurement::elapsedSeconds),
                looks.size(),
                Quantiles.median(values),
                Quantiles.of(values, 0.25),
                Quantiles.of(values, 0.75));
    }
}
