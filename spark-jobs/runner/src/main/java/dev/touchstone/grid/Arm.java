package dev.touchstone.grid;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A solver with what a grid varies of its settings.
 *
 * @param settings complete: the solver's defaults with what the arm fixes laid over them
 * @param axes compared with each other: each of their cells is a competitor
 * @param tune searched: the best of their points on the selection replicates speaks for the competitor
 * @param defaultPoint the point of the search that is the arm's default, or the number of points where
 *     the search leaves it out
 * @param heapBytes of the child process, where the arm asks for one
 */
public record Arm(
        String name,
        String solver,
        TreeMap<String, String> settings,
        List<Axis> axes,
        List<Axis> tune,
        long defaultPoint,
        Isolation isolation,
        long heapBytes)
        implements Serializable {

    public Arm {
        settings = new TreeMap<>(settings);
        axes = List.copyOf(axes);
        tune = List.copyOf(tune);
    }

    /** An arm whose default point is looked for. */
    static Arm of(
            String name,
            String solver,
            TreeMap<String, String> settings,
            List<Axis> axes,
            List<Axis> tune,
            Isolation isolation,
            long heapBytes) {
        var probe = new Arm(name, solver, settings, axes, tune, 0, isolation, heapBytes);
        long point = 0;
        while (point < probe.points() && !probe.tuned(point).equals(probe.defaults())) {
            point++;
        }
        return new Arm(name, solver, settings, axes, tune, point, isolation, heapBytes);
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

    /** The arm's name and the values of its axes in this cell. */
    String competitor(long cell) {
        var values = new TreeMap<String, String>();
        Axis.put(axes, cell, values);
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
