package dev.touchstone.leaderboard;

import dev.touchstone.api.Words;
import dev.touchstone.statistics.Bootstrap;
import dev.touchstone.statistics.Quantiles;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.LeaderboardRow.Competing;
import dev.touchstone.tables.LeaderboardRow.Measure;
import dev.touchstone.tables.LeaderboardRow.Spread;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.ValuedRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A competitor on one instance: its trials, its search, and the trials that the leaderboard reports. */
public final class Competitor {
    private static final ToTarget UNKNOWN = new ToTarget(0, Double.NaN, Double.NaN);
    private static final Tuning NONE = new Tuning(0, 0, List.of());

    private final List<RankedMetric> metrics;
    private final Search search;
    private final Tuning tuning;
    private final TrialFacts facts;
    private final SortedMap<SettingsKind, List<TrialSummary>> reported = new TreeMap<>();

    /**
     * A competitor.
     *
     * @param trials all trials of the competitor on the instance, at least one
     * @param metrics the first one ranks
     */
    public Competitor(List<TrialSummary> trials, List<RankedMetric> metrics) {
        this.metrics = metrics;
        this.search = new Search(trials, metrics.get(0));
        this.facts = TrialFacts.of(trials, metrics);
        var winner = search.winner();
        this.tuning = new Tuning(
                search.trials(), search.cpuSeconds(), winner.map(search::edge).orElse(List.of()));
        for (TrialSummary trial : trials) {
            if (trial.isHeldOut() && trial.role() == Role.GIVEN) {
                report(SettingsKind.GIVEN, trial);
            }
            if (trial.isHeldOut() && trial.role() == Role.DEFAULT) {
                report(SettingsKind.DEFAULT, trial);
            }
            if (trial.isHeldOut() && winner.isPresent() && trial.tuned().equals(winner.get())) {
                report(SettingsKind.CHOSEN, trial);
            }
        }
        reported.values().forEach(list -> list.sort(Comparator.comparingInt(TrialSummary::replicate)));
    }

    private void report(SettingsKind kind, TrialSummary trial) {
        reported.computeIfAbsent(kind, any -> new ArrayList<>()).add(trial);
    }

    /** The search among the competitor's trials. */
    public Search search() {
        return search;
    }

    /** The competitor's rows of the leaderboard and of the searches, and the facts about its trials. */
    public CompetitorFold fold() {
        return new CompetitorFold(rows(), search.rows(), search.winner().orElse(new TreeMap<>()), facts);
    }

    /** A row for each kind of settings and each metric; its mean rank and its ToTarget are filled in later. */
    public List<ValuedRow> rows() {
        var rows = new ArrayList<ValuedRow>();
        reported.forEach((kind, trials) -> metrics.forEach(metric -> rows.add(row(kind, trials, metric))));
        return rows;
    }

    private ValuedRow row(SettingsKind kind, List<TrialSummary> trials, RankedMetric metric) {
        double[] values =
                trials.stream().mapToDouble(trial -> trial.value(metric)).toArray();
        var row = new LeaderboardRow(
                competing(kind, trials.get(0)),
                new Measure(metric.name(), metric.unit(), metric.goal()),
                trials.size(),
                failures(trials),
                spread(values),
                Double.NaN,
                UNKNOWN,
                kind == SettingsKind.CHOSEN ? tuning : NONE);
        return new ValuedRow(
                row,
                trials.stream().map(TrialSummary::replicate).toList(),
                Arrays.stream(values).boxed().toList());
    }

    private static Competing competing(SettingsKind kind, TrialSummary trial) {
        return new Competing(
                trial.suite(),
                trial.instance(),
                trial.competitor(),
                trial.arm(),
                trial.solver(),
                trial.settings(),
                kind);
    }

    private static Spread spread(double[] values) {
        double[] finite =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        Bootstrap.Interval interval = Bootstrap.median(finite);
        return new Spread(Quantiles.quartiles(finite), interval.low(), interval.high());
    }

    private static SortedMap<String, Integer> failures(List<TrialSummary> trials) {
        var failures = new TreeMap<String, Integer>();
        trials.stream()
                .filter(trial -> !trial.outcome().ranks())
                .forEach(trial -> failures.merge(Words.of(trial.outcome()), 1, Integer::sum));
        return failures;
    }
}
