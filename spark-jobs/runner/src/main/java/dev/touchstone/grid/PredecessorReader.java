package dev.touchstone.grid;

import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads which arms of a grid file come after which, such as {@code after: {arm: adam, schedule: linear}}. */
final class PredecessorReader {
    private final Suite<?, ?> suite;
    private final Mistakes mistakes;
    private final Map<String, Arm> arms = new LinkedHashMap<>();
    private final Map<String, YamlNode> where;
    private final Map<String, Predecessor> predecessors = new TreeMap<>();

    /**
     * A reader for some arms.
     *
     * @param where the node of each arm in the file, by name
     */
    PredecessorReader(Suite<?, ?> suite, Mistakes mistakes, List<Arm> arms, Map<String, YamlNode> where) {
        this.suite = suite;
        this.mistakes = mistakes;
        this.where = where;
        arms.forEach(arm -> this.arms.put(arm.name(), arm));
    }

    /** The arms, each with the cell that it comes after and with its own cells that others come after. */
    List<Arm> linked() {
        arms.forEach((name, arm) -> mistakes.attempt(where.get(name), () -> level(name, new HashSet<>())));
        arms.forEach((name, arm) -> mistakes.attempt(where.get(name), () -> checkInheritance(arm)));
        var linked = new ArrayList<Arm>();
        arms.forEach((name, arm) -> linked.add(arm.linked(predecessors.get(name), followed(name))));
        return linked;
    }

    private Set<Long> followed(String arm) {
        var cells = new TreeSet<Long>();
        predecessors.values().stream()
                .filter(predecessor -> predecessor.arm().equals(arm))
                .forEach(predecessor -> cells.add(predecessor.cell()));
        return cells;
    }

    /** Finds the predecessors of an arm and of those before it, and returns the number of arms that come before. */
    private int level(String name, Set<String> seen) {
        YamlNode yaml = where.get(name).map().get("after");
        if (yaml == null) {
            return 0;
        }
        if (!seen.add(name)) {
            throw new IllegalArgumentException(
                    "the arms %s come after each other; remove one \"after\"".formatted(new TreeSet<>(seen)));
        }
        YamlNode named = yaml.isMap() ? yaml.map().get("arm") : yaml;
        if (named == null) {
            throw new IllegalArgumentException(
                    "\"after\" lacks \"arm\", the name of one of the arms %s".formatted(arms.keySet()));
        }
        Arm source = Suites.find("arm", List.copyOf(arms.values()), Arm::name, named.text());
        int level = 1 + level(source.name(), seen);
        predecessors.put(name, new Predecessor(source.name(), cell(source, yaml), level));
        return level;
    }

    /** The one cell of an arm that has some values on its axes. */
    private long cell(Arm source, YamlNode yaml) {
        Record defaults = Suites.solver(suite, source.solver()).defaults();
        var wanted = new TreeMap<String, String>();
        yaml.map().forEach((name, value) -> {
            if (!name.equals("arm")) {
                wanted.put(name, AxisReader.canonical(defaults, name, value.text()));
            }
        });
        var found = new ArrayList<Long>();
        for (long cell = 0; cell < source.cells(); cell++) {
            if (source.axisValues(cell).entrySet().containsAll(wanted.entrySet())) {
                found.add(cell);
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException("%d cells of arm %s have %s; name one by values of its axes %s"
                    .formatted(
                            found.size(),
                            source.name(),
                            wanted,
                            source.axes().stream()
                                    .flatMap(axis -> axis.names().stream())
                                    .toList()));
        }
        return found.get(0);
    }

    private void checkInheritance(Arm arm) {
        Optional<String> needed = inherited(arm, Suites.solver(suite, arm.solver()));
        Predecessor predecessor = predecessors.get(arm.name());
        if (predecessor == null) {
            needed.ifPresent(series -> refuse(
                    arm,
                    "needs the series " + series + " of earlier trials; name their arm, such as after: {arm: NAME}"));
            return;
        }
        if (needed.isEmpty()) {
            refuse(arm, "comes after " + predecessor.arm() + ", and none of its settings inherits a series");
        }
        List<String> left =
                Suites.solver(suite, arms.get(predecessor.arm()).solver()).leaves();
        needed.filter(series -> !left.contains(series))
                .ifPresent(series ->
                        refuse(arm, "needs the series " + series + ", and " + predecessor.arm() + " leaves " + left));
    }

    private static void refuse(Arm arm, String reason) {
        throw new IllegalArgumentException("arm " + arm.name() + " " + reason);
    }

    /** The series that some cell of an arm inherits; of a large arm only the first cells are asked. */
    private static <H extends Record> Optional<String> inherited(Arm arm, Solver<?, ?, H> solver) {
        for (long cell = 0; cell < Math.min(arm.cells(), Arm.MOST_CHECKED); cell++) {
            var series = solver.inherits(new Settings(arm.settings(cell, 0)).over(solver.defaults()));
            if (series.isPresent()) {
                return series;
            }
        }
        return Optional.empty();
    }
}
