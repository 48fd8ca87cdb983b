package dev.touchstone.tables;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Split;
import dev.touchstone.tables.TrialRow.Circumstances;
import dev.touchstone.tables.TrialRow.Ending;
import dev.touchstone.tables.TrialRow.Figures;
import dev.touchstone.tables.TrialRow.GridPlace;
import dev.touchstone.tables.TrialRow.Used;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds rows of trials: a test gives the values that it is about; all others have defaults. */
public final class TrialBuilder {
    private final String competitor;
    private String id = "0123456789abcdef";
    private String suite = "s";
    private String instance = "i";
    private String solver = "solver";
    private Role role = Role.GIVEN;
    private Split split = Split.HELD_OUT;
    private int replicate;
    private Ending ending = new Ending(Outcome.Kind.FINISHED, "", List.of());
    private Used used = new Used(8, 1, 1, -1);
    private long variables = 7;
    private final SortedMap<String, String> settings = new TreeMap<>();
    private final SortedMap<String, String> tuned = new TreeMap<>();
    private final SortedMap<String, Double> finalValues = new TreeMap<>();
    private final SortedMap<String, Double> startValues = new TreeMap<>();
    private final SortedMap<String, Double> bestValues = new TreeMap<>();

    private TrialBuilder(String competitor) {
        this.competitor = competitor;
    }

    /** A held-out trial that finished, of given settings, on instance {@code i} of suite {@code s}. */
    public static TrialBuilder of(String competitor) {
        return new TrialBuilder(competitor);
    }

    public TrialBuilder id(String trial) {
        this.id = trial;
        return this;
    }

    public TrialBuilder suite(String name) {
        this.suite = name;
        return this;
    }

    public TrialBuilder on(String name) {
        this.instance = name;
        return this;
    }

    public TrialBuilder by(String name) {
        this.solver = name;
        return this;
    }

    public TrialBuilder setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** A setting that the arm searches. */
    public TrialBuilder searched(String name, String value) {
        tuned.put(name, value);
        return role(Role.SEARCHED).setting(name, value);
    }

    public TrialBuilder role(Role of) {
        this.role = of;
        return this;
    }

    /** On a selection replicate. */
    public TrialBuilder selection(int number) {
        this.split = Split.SELECTION;
        this.replicate = number;
        return this;
    }

    /** On a held-out replicate. */
    public TrialBuilder heldOut(int number) {
        this.split = Split.HELD_OUT;
        this.replicate = number;
        return this;
    }

    public TrialBuilder ended(Outcome.Kind outcome, String reason, String... frames) {
        this.ending = new Ending(outcome, reason, List.of(frames));
        return this;
    }

    public TrialBuilder ended(Outcome.Kind outcome) {
        return ended(outcome, "");
    }

    public TrialBuilder used(long steps, double elapsedSeconds, double cpuSeconds) {
        this.used = new Used(steps, elapsedSeconds, cpuSeconds, -1);
        return this;
    }

    public TrialBuilder variables(long number) {
        this.variables = number;
        return this;
    }

    /** The value of a metric or of work at the last look. */
    public TrialBuilder last(String metric, double value) {
        finalValues.put(metric, value);
        return this;
    }

    /** The value of a metric at step 0. */
    public TrialBuilder start(String metric, double value) {
        startValues.put(metric, value);
        return this;
    }

    /** The best value of a metric over all looks. */
    public TrialBuilder best(String metric, double value) {
        bestValues.put(metric, value);
        return this;
    }

    /** The complete row. */
    public TrialRow row() {
        var key = new TrialKey(
                suite,
                "1",
                instance,
                "digest",
                solver,
                settings,
                OptionalLong.empty(),
                60,
                split,
                replicate,
                "plain",
                "");
        return new TrialRow(
                id,
                key,
                new GridPlace("arm", competitor, tuned, role),
                ending,
                used,
                new Circumstances("host", "cpu", Isolation.THREAD),
                new Figures(variables, finalValues, startValues, bestValues));
    }

    /** The columns of the row that a record has. */
    public <T extends Record> T part(Class<T> type) {
        TrialRow row = row();
        Object[] all = Table.TRIALS.columns().values(row);
        List<String> names =
                Table.TRIALS.columns().all().stream().map(Column::name).toList();
        Columns<T> part = Columns.of(type);
        return part.row(part.all().stream()
                .map(column -> all[names.indexOf(column.name())])
                .toArray());
    }
}
