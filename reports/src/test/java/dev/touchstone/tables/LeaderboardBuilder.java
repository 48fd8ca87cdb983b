package dev.touchstone.tables;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.tables.LeaderboardRow.Competing;
import dev.touchstone.tables.LeaderboardRow.Measure;
import dev.touchstone.tables.LeaderboardRow.Spread;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Builds rows of leaderboards: a test gives the values that it is about; all others have defaults. */
public final class LeaderboardBuilder {
    private final String competitor;
    private String suite = "s";
    private String instance = "i";
    private String solver = "solver";
    private SettingsKind kind = SettingsKind.GIVEN;
    private Measure measure = new Measure("loss", "1", Goal.MINIMISE);
    private int replicates = 4;
    private Spread spread = new Spread(new Quartiles(1, 0.75, 1.25), 0.875, 1.125);
    private double meanRank = 1;
    private ToTarget toTarget = new ToTarget(1, 10, 0.5);
    private Tuning tuning = new Tuning(0, 0, List.of());
    private final SortedMap<String, String> settings = new TreeMap<>();
    private final SortedMap<String, Integer> failures = new TreeMap<>();

    private LeaderboardBuilder(String competitor) {
        this.competitor = competitor;
    }

    /** A competitor of given settings, by metric {@code loss}, on instance {@code i} of suite {@code s}. */
    public static LeaderboardBuilder of(String competitor) {
        return new LeaderboardBuilder(competitor);
    }

    public LeaderboardBuilder suite(String name) {
        this.suite = name;
        return this;
    }

    public LeaderboardBuilder on(String name) {
        this.instance = name;
        return this;
    }

    public LeaderboardBuilder by(String name) {
        this.solver = name;
        return this;
    }

    public LeaderboardBuilder kind(SettingsKind of) {
        this.kind = of;
        return this;
    }

    public LeaderboardBuilder setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    public LeaderboardBuilder measure(String metric, String unit, Goal goal) {
        this.measure = new Measure(metric, unit, goal);
        return this;
    }

    public LeaderboardBuilder measure(String metric, Goal goal) {
        return measure(metric, "1", goal);
    }

    public LeaderboardBuilder replicates(int number) {
        this.replicates = number;
        return this;
    }

    public LeaderboardBuilder failures(String outcome, int number) {
        failures.put(outcome, number);
        return this;
    }

    public LeaderboardBuilder spread(Quartiles quartiles, double low, double high) {
        this.spread = new Spread(quartiles, low, high);
        return this;
    }

    public LeaderboardBuilder rank(double mean) {
        this.meanRank = mean;
        return this;
    }

    public LeaderboardBuilder toTarget(double reached, double steps, double seconds) {
        this.toTarget = new ToTarget(reached, steps, seconds);
        return this;
    }

    public LeaderboardBuilder tuning(int trials, double cpuSeconds, String... edge) {
        this.tuning = new Tuning(trials, cpuSeconds, List.of(edge));
        return this;
    }

    /** The row without its values by replicate. */
    public LeaderboardRow row() {
        var who = new Competing(suite, instance, competitor, "arm", solver, settings, kind);
        return new LeaderboardRow(who, measure, replicates, failures, spread, meanRank, toTarget, tuning);
    }

    /** The row with these values on replicates 0, 1, 2 ... */
    public ValuedRow values(double... values) {
        return values(IntStream.range(0, values.length).boxed().toList(), values);
    }

    /** The row with a value on each of these replicates. */
    public ValuedRow values(List<Integer> replicate, double... values) {
        return new ValuedRow(row(), replicate, Arrays.stream(values).boxed().toList());
    }
}
