package dev.touchstone.grid;

import dev.touchstone.api.Isolation;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.api.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the arms of a grid file. */
final class ArmReader {
    private static final List<String> KEYS =
            List.of("after", "axes", "heap", "instances", "isolation", "settings", "solver", "trace", "tune");
    private static final long DEFAULT_HEAP_BYTES = 1L << 30;
    private static final long LEAST_HEAP_BYTES = 32L << 20;
    private static final long MOST_HEAP_BYTES = 4L << 40;

    private final Suite<?, ?> suite;
    private final Mistakes mistakes;

    ArmReader(Suite<?, ?> suite, Mistakes mistakes) {
        this.suite = suite;
        this.mistakes = mistakes;
    }

    /** The arms whose solvers are known. They are linked to those that they come after if there is no mistake. */
    List<Arm> arms(YamlNode root, Replicates replicates) {
        YamlNode where = root.map().get("arms");
        if (where == null || where.map().isEmpty()) {
            mistakes.add(
                    where == null ? root : where,
                    "\"arms\" is missing: a map from a name of yours to {solver, settings, axes, tune}");
            return List.of();
        }
        var arms = new ArrayList<Arm>();
        where.map().forEach((name, yaml) -> {
            Optional<Arm> arm = arm(name, yaml);
            arm.ifPresent(read -> refuseSearchWithoutSelection(read, yaml, replicates));
            arm.ifPresent(arms::add);
        });
        return mistakes.none() ? new PredecessorReader(suite, mistakes, arms, where.map()).linked() : arms;
    }

    private void refuseSearchWithoutSelection(Arm arm, YamlNode yaml, Replicates replicates) {
        if (arm.searches() && replicates.selection() == 0) {
            mistakes.add(
                    yaml,
                    "arm %s tunes, so the grid needs replicates to choose on: {selection: 3, held-out: 7}"
                            .formatted(arm.name()));
        }
    }

    /** An arm; empty if there is no such solver. The solver of an arm without {@code solver} has the arm's name. */
    private Optional<Arm> arm(String name, YamlNode yaml) {
        if (yaml.value() != null) {
            mistakes.refuseUnknownKeys(yaml, KEYS, "arm " + name);
        }
        if (!name.matches("[A-Za-z0-9._@+-]+")) {
            mistakes.add(yaml, "arm name \"%s\": use letters, digits and - _ . @ + only".formatted(name));
        }
        YamlNode solver = yaml.map().get("solver");
        Optional<? extends Solver<?, ?, ?>> found = solver == null
                ? mistakes.parsed(new YamlNode(yaml.file(), yaml.line(), name), this::solver)
                : mistakes.parsed(solver, this::solver);
        return found.flatMap(known -> mistakes.made(yaml, () -> arm(name, yaml, known)));
    }

    private Solver<?, ?, ?> solver(String name) {
        return Suites.solver(suite, name);
    }

    private Arm arm(String name, YamlNode yaml, Solver<?, ?, ?> solver) {
        var axes = new AxisReader(solver.defaults(), mistakes);
        List<Axis> compared = axes.axes(yaml.map().get("axes"));
        List<Axis> searched = axes.axes(yaml.map().get("tune"));
        axes.refuseSharedSettings(yaml, Stream.concat(compared.stream(), searched.stream()));
        var conditions = new TrialConditions(
                word(yaml.map().get("isolation"), "isolation", Isolation.THREAD),
                heap(yaml.map().get("heap")),
                word(yaml.map().get("trace"), "trace", Looks.DOUBLING));
        Arm arm = Arm.of(name, solver.name(), settings(yaml, solver.defaults()), compared, searched, conditions);
        mistakes.attempt(yaml, () -> checkSettings(arm, solver.defaults()));
        return arm;
    }

    /** All settings: the solver's defaults, with the values that the arm fixes. */
    private SortedMap<String, String> settings(YamlNode yaml, Record defaults) {
        var settings = new TreeMap<>(Settings.of(defaults).values());
        YamlNode fixed = yaml.map().get("settings");
        if (fixed != null) {
            fixed.map()
                    .forEach((key, value) -> mistakes.attempt(
                            value, () -> settings.put(key, AxisReader.canonical(defaults, key, value.text()))));
        }
        return settings;
    }

    /** Constructs the settings of trials, because some values are refused only together. */
    private static void checkSettings(Arm arm, Record defaults) {
        long checked = 0;
        for (long cell = 0; cell < arm.cells() && checked < Arm.MOST_CHECKED; cell++) {
            for (long point = 0; point <= arm.points() && checked < Arm.MOST_CHECKED; point++, checked++) {
                new Settings(arm.settings(cell, point)).over(defaults);
            }
        }
    }

    /** The constant of a word; the default if nothing is written. */
    private <E extends Enum<E>> E word(YamlNode where, String key, E byDefault) {
        if (where == null) {
            return byDefault;
        }
        Class<E> type = byDefault.getDeclaringClass();
        return mistakes.parsed(where, text -> constant(type, key, text)).orElse(byDefault);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String key, String text) {
        if (!Words.all(type).contains(text)) {
            throw new IllegalArgumentException("no %s \"%s\"; known: %s".formatted(key, text, Words.all(type)));
        }
        return Words.parse(type, text);
    }

    private long heap(YamlNode where) {
        return where == null
                ? DEFAULT_HEAP_BYTES
                : mistakes.parsed(where, ArmReader::heapBytes).orElse(DEFAULT_HEAP_BYTES);
    }

    private static long heapBytes(String text) {
        long bytes = Quantities.bytes(text);
        if (bytes < LEAST_HEAP_BYTES || bytes > MOST_HEAP_BYTES) {
            throw new IllegalArgumentException(
                    "a heap is from 32m, with which a child JVM starts, to 4t; was %s".formatted(text));
        }
        return bytes;
    }
}
