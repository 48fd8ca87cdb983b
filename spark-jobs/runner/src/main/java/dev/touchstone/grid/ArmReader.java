package dev.touchstone.grid;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The arms of a grid file. */
final class ArmReader {
    private static final List<String> KEYS =
            List.of("after", "axes", "heap", "instances", "isolation", "settings", "solver", "trace", "tune");
    private static final long HEAP = 1L << 30;
    private static final long MOST_CHECKED = 20_000;

    private final Suite<?, ?> suite;
    private final Mistakes mistakes;

    ArmReader(Suite<?, ?> suite, Mistakes mistakes) {
        this.suite = suite;
        this.mistakes = mistakes;
    }

    List<Arm> arms(Yaml root, Replicates replicates) {
        Yaml where = root.map().get("arms");
        if (where == null || where.map().isEmpty()) {
            mistakes.add(
                    where == null ? root : where,
                    "\"arms\" is missing: a map from a name of yours to {solver, settings, axes, tune}");
            return List.of();
        }
        var arms = new ArrayList<Arm>();
        where.map().forEach((name, yaml) -> {
            int before = mistakes.count();
            Arm arm = arm(name, yaml);
            if (arm != null && arm.searches() && replicates.selection() == 0) {
                mistakes.add(
                        yaml,
                        "arm %s tunes, so the grid needs replicates to choose on: {selection: 3, held-out: 7}"
                                .formatted(name));
            }
            if (arm != null && mistakes.count() == before) {
                arms.add(arm);
            }
        });
        return mistakes.none() ? new AfterReader(suite, mistakes, arms, where.map()).linked() : arms;
    }

    /** An arm; null where its solver is not known. The solver's name is the arm's where none is said. */
    private Arm arm(String name, Yaml yaml) {
        if (yaml.value() != null) {
            GridFile.knownKeys(yaml, KEYS, "arm " + name, mistakes);
        }
        if (!name.matches("[A-Za-z0-9._@+-]+")) {
            mistakes.add(yaml, "arm name \"%s\": letters, digits, - _ . @ + only".formatted(name));
        }
        Yaml solverName = yaml.map().get("solver");
        try {
            Solver<?, ?, ?> solver =
                    Suites.find("solver", suite.solvers(), Solver::name, solverName == null ? name : solverName.text());
            return arm(name, yaml, solver);
        } catch (IllegalArgumentException e) {
            mistakes.add(solverName == null ? yaml : solverName, e.getMessage());
            return null;
        }
    }

    private Arm arm(String name, Yaml yaml, Solver<?, ?, ?> solver) {
        Record defaults = solver.defaults();
        var settings = new TreeMap<>(Settings.of(defaults).values());
        Yaml fixed = yaml.map().get("settings");
        if (fixed != null) {
            fixed.map()
                    .forEach((key, value) ->
                            mistakes.attempt(value, () -> settings.put(key, canonical(defaults, key, value.text()))));
        }
        List<Axis> axes = axes(yaml.map().get("axes"), defaults);
        List<Axis> tune = axes(yaml.map().get("tune"), defaults);
        refuseTwice(yaml, axes, tune);
        var conditions = new Conditions(
                word(yaml.map().get("isolation"), "isolation", "process", "thread")
                        ? Isolation.PROCESS
                        : Isolation.THREAD,
                heap(yaml.map().get("heap")),
                word(yaml.map().get("trace"), "trace", "every-period", "doubling"));
        Arm arm = Arm.of(name, solver.name(), settings, axes, tune, conditions);
        mistakes.attempt(yaml, () -> checkCells(arm, defaults));
        return arm;
    }

    private List<Axis> axes(Yaml where, Record defaults) {
        var axes = new ArrayList<Axis>();
        if (where == null) {
            return axes;
        }
        if (!where.isMap()) {
            mistakes.add(where, "axes are a map from a setting to its values");
        }
        where.map().forEach((names, values) -> mistakes.attempt(values, () -> axes.add(axis(names, values, defaults))));
        return axes;
    }

    private static Axis axis(String names, Yaml values, Record defaults) {
        List<String> settings = List.of(names.split("\\s*,\\s*"));
        var points = new LinkedHashSet<List<String>>();
        for (Yaml item : values.list()) {
            if (settings.size() > 1) {
                points.add(group(settings, item, defaults));
            } else {
                Values.of(item.text()).forEach(value -> points.add(List.of(canonical(defaults, names, value))));
            }
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException("axis %s has no values".formatted(names));
        }
        return new Axis(settings, List.copyOf(points));
    }

    private static List<String> group(List<String> settings, Yaml item, Record defaults) {
        if (item.list().size() != settings.size()) {
            throw new IllegalArgumentException(
                    "each item of the axis %s is a list of %d values".formatted(settings, settings.size()));
        }
        var point = new ArrayList<String>();
        for (int i = 0; i < settings.size(); i++) {
            point.add(canonical(
                    defaults,
                    settings.get(i),
                    Values.of(item.list().get(i).text()).get(0)));
        }
        return point;
    }

    /** The text of a value as a record writes it, so that spellings of one number are one setting. */
    static String canonical(Record defaults, String name, String text) {
        String value = Values.of(text).size() == 1 ? Values.of(text).get(0) : text;
        Settings one = new Settings(new TreeMap<>(Map.of(name, value)));
        return Settings.of(one.over(defaults)).values().get(name);
    }

    private void refuseTwice(Yaml yaml, List<Axis> axes, List<Axis> tune) {
        var seen = new LinkedHashSet<String>();
        var all = new ArrayList<>(axes);
        all.addAll(tune);
        for (Axis axis : all) {
            for (String name : axis.names()) {
                if (!seen.add(name)) {
                    mistakes.add(yaml, "setting %s is on two axes".formatted(name));
                }
            }
        }
    }

    /** Some settings are refused only together: every cell is tried, of a huge arm the first ones. */
    private static void checkCells(Arm arm, Record defaults) {
        long checked = 0;
        for (long cell = 0; cell < arm.cells(); cell++) {
            for (long point = 0; point <= arm.points() && checked < MOST_CHECKED; point++, checked++) {
                new Settings(arm.settings(cell, point)).over(defaults);
            }
        }
    }

    /** Whether the first of two words is written; the other one is the default. */
    private boolean word(Yaml where, String key, String first, String otherwise) {
        if (where != null && !first.equals(where.value()) && !otherwise.equals(where.value())) {
            mistakes.add(where, "no %s \"%s\"; known: [%s, %s]".formatted(key, where.value(), first, otherwise));
        }
        return where != null && first.equals(where.value());
    }

    private long heap(Yaml where) {
        long[] heap = {HEAP};
        if (where != null) {
            mistakes.attempt(where, () -> heap[0] = Quantities.bytes(where.text()));
        }
        return heap[0];
    }
}
