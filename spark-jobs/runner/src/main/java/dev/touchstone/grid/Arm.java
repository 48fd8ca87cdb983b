package dev.touchstone.grid;

import dev.touchstone.engine.Recording;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A solver with what a grid varies of its settings.
 *
 * @param settings complete: the solver's defaults with what the arm fixes laid over them
 * @param axes compared with each other: each of their cells is a competitor
 * @param tune searched: the best of their points on the selection replicates speaks for the competitor
 * @param defaultPoint the point of the search that is the arm's default, or the number of points where
 *     the search leaves it out
 * @param after what it comes after; null where it comes after nothing
 * @param followed cells that other arms come after
 */
public record Arm(
        String name,
        String solver,
        TreeMap<String, String> settings,
        List<Axis> axes,
        List<Axis> tune,
        long defaultPoint,
        Conditions conditions,
        After after,
        TreeSet<Long> followed)
        implements Serializable {

    public Arm {
        settings = new TreeMap<>(settings);
        axes = List.copyOf(axes);
        tune = List.copyOf(tune);
        followed = new TreeSet<>(followed);
    }

    /** An arm whose default point is looked for. */
    static Arm of(
            String name,
            String solver,
            TreeMap<String, String> settings,
            List<Axis> axes,
            List<Axis> tune,
            Conditions conditions) {
        var probe = new Arm(name, solver, settings, axes, tune, 0, conditions, null, new TreeSet<>());
        long point = 0;
        while (point < probe.points() && !probe.tuned(point).equals(probe.defaults())) {
            point++;
        }
        return new Arm(name, solver, settings, axes, tune, point, conditions, null, new TreeSet<>());
    }

    /** This arm behind another, or with cells that others come after. */
    Arm linked(After after, Set<Long> followed) {
        return new Arm(name, solver, settings, axes, tune, defaultPoint, conditions, after, new TreeSet<>(followed));
    }

    /** How many arms come before this one. */
    int level() {
        return after == null ? 0 : after.level();
    }

    /** What is kept of the trials of a cell. */
    Recording recording(long cell) {
        return new Recording(conditions.everyPeriod(), followed.contains(cell));
    }

    long cells() {
        return Axis.points(axes);
    }

    boolean searches() {
        return !tune.isEmpty();
    }

    /** Points of the search; none where the arm searches nothing. */
    long points() {
        return searches() ? Axis.points(tune) : 0;
    }

    /** The settings of a cell at a point of the search; {@code point == points()} is the default. */
    SortedMap<String, String> settings(long cell, long point) {
        var all = new TreeMap<>(settings);
        Axis.put(axes, cell, all);
        all.putAll(tuned(point));
        return all;
    }

    /** The values of the searched settings at a point. */
    SortedMap<String, String> tuned(long point) {
        if (point >= points()) {
            return defaults();
        }
        var tuned = new TreeMap<String, String>();
        Axis.put(tune, point, tuned);
        return tuned;
    }

    /** The values of the axes in a cell. */
    SortedMap<String, String> axisValues(long cell) {
        var values = new TreeMap<String, String>();
        Axis.put(axes, cell, values);
        return values;
    }

    /** The arm's name and the values of its axes in this cell. */
    String competitor(long cell) {
        var values = axisValues(cell);
        return values.isEmpty()
                ? name
                : values.entrySet().stream()
                        .map(value -> value.getKey() + "=" + value.getValue())
                        .collect(Collectors.joining(" ", name + " ", ""));
    }

    private SortedMap<String, String> defaults() {
        var defaults = new TreeMap<String, String>();
        tune.forEach(axis -> axis.names().forEach(name -> defaults.put(name, settings.get(name))));
        return defaults;
    }
}
