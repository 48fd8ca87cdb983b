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

/** Which arms of a grid file come after which: {@code after: {arm: adam, schedule: linear}}. */
final class AfterReader {
    private static final long MOST_CHECKED = 20_000;
    private final Suite<?, ?> suite;
    private final Mistakes mistakes;
    private final Map<String, Arm> arms = new LinkedHashMap<>();
    private final Map<String, Yaml> where;
    private final Map<String, After> afters = new TreeMap<>();

    /** Over the arms as they are read, and what is written of each. */
    AfterReader(Suite<?, ?> suite, Mistakes mistakes, List<Arm> arms, Map<String, Yaml> where) {
        this.suite = suite;
        this.mistakes = mistakes;
        this.where = where;
        arms.forEach(arm -> this.arms.put(arm.name(), arm));
    }

    /** The arms, each with what it comes after and with those of its cells that others come after. */
    List<Arm> linked() {
        arms.forEach((name, arm) -> mistakes.attempt(where.get(name), () -> after(name, new HashSet<>())));
        arms.forEach((name, arm) -> mistakes.attempt(where.get(name), () -> checkInheritance(arm)));
        var linked = new ArrayList<Arm>();
        arms.forEach((name, arm) -> linked.add(arm.linked(afters.get(name), followed(name))));
        return linked;
    }

    private Set<Long> followed(String arm) {
        var cells = new TreeSet<Long>();
        afters.values().stream().filter(after -> after.arm().equals(arm)).forEach(after -> cells.add(after.cell()));
        return cells;
    }

    /** How many arms come before this one; what it comes after is noted on the way. */
    private int after(String name, Set<String> seen) {
        Yaml yaml = where.get(name).map().get("after");
        if (yaml == null) {
            return 0;
        }
        if (!seen.add(name)) {
            throw new IllegalArgumentException("the arms %s come after each other".formatted(seen));
        }
        Yaml named = yaml.isMap() ? yaml.map().get("arm") : yaml;
        if (named == null) {
            throw new IllegalArgumentException("\"after\" names an arm, such as {arm: %s}".formatted(arms.keySet()));
        }
        Arm source = Suites.find("arm", List.copyOf(arms.values()), Arm::name, named.text());
        int level = 1 + after(source.name(), seen);
        afters.put(name, new After(source.name(), cell(source, yaml), level));
        return level;
    }

    /** The one cell of the source that an {@code after} describes by values of its axes. */
    private long cell(Arm source, Yaml yaml) {
        Record defaults = solver(source).defaults();
        var wanted = new TreeMap<String, String>();
        yaml.map().forEach((name, value) -> {
            if (!name.equals("arm")) {
                wanted.put(name, ArmReader.canonical(defaults, name, value.text()));
            }
        });
        var found = new ArrayList<Long>();
        for (long cell = 0; cell < source.cells(); cell++) {
            if (source.axisValues(cell).entrySet().containsAll(wanted.entrySet())) {
                found.add(cell);
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException("%d cells of arm %s have %s; name one by the axes %s"
                    .formatted(found.size(), source.name(), wanted, source.axes()));
        }
        return found.get(0);
    }

    private void checkInheritance(Arm arm) {
        Optional<String> needed = inherited(arm, solver(arm));
        After after = afters.get(arm.name());
        if (after == null) {
            needed.ifPresent(series -> refuse(
                    arm, "needs the series " + series + " of earlier trials; say whose, such as after: {arm: NAME}"));
            return;
        }
        if (needed.isEmpty()) {
            refuse(arm, "comes after " + after.arm() + " and inherits nothing by any of its settings");
        }
        List<String> left = solver(arms.get(after.arm())).leaves();
        needed.filter(series -> !left.contains(series))
                .ifPresent(series ->
                        refuse(arm, "needs the series " + series + ", and " + after.arm() + " leaves " + left));
    }

    private static void refuse(Arm arm, String why) {
        throw new IllegalArgumentException("arm " + arm.name() + " " + why);
    }

    /** The series that a cell of an arm inherits, if one does; of a huge arm the first ones are asked. */
    private static <H extends Record> Optional<String> inherited(Arm arm, Solver<?, ?, H> solver) {
        for (long cell = 0; cell < Math.min(arm.cells(), MOST_CHECKED); cell++) {
            var series = solver.inherits(new Settings(arm.settings(cell, 0)).over(solver.defaults()));
            if (series.isPresent()) {
                return series;
            }
        }
        return Optional.empty();
    }

    private Solver<?, ?, ?> solver(Arm arm) {
        return Suites.find("solver", suite.solvers(), Solver::name, arm.solver());
    }
}
