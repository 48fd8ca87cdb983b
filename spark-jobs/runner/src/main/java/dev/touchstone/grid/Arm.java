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
 * A named entry of a grid file: a solver with fixed, compared and searched settings.
 *
 * <p>A cell is a point of the axes, and a competitor of the leaderboard. The best point of the search on the selection
 * replicates speaks for its cell.
 *
 * @param settings all settings of the solver: its defaults, with the values that the arm fixes
 * @param axes the settings that are compared
 * @param tune the settings that are searched
 * @param defaultPoint the point of the search that has the arm's own settings; the number of points if the search leaves
 *     them out
 * @param predecessor the cell of another arm that this arm comes after; null if it comes after none
 * @param followed the cells that other arms come after
 */
public record Arm(
        String name,
        String solver,
        TreeMap<String, String> settings,
        List<Axis> axes,
        List<Axis> tune,
        long defaultPoint,
        TrialConditions conditions,
        Predecessor predecessor,
        TreeSet<Long> followed)
        implements Serializable {

    /** Number of trials' settings of a large arm that are checked when a grid file is read. */
    static final long MOST_CHECKED = 20_000;

    public Arm {
        settings = new TreeMap<>(settings);
        axes = List.copyOf(axes);
        tune = List.copyOf(tune);
        followed = new TreeSet<>(followed);
    }

    /** An arm that comes after none. */
    static Arm of(
            String name,
            String solver,
            SortedMap<String, String> settings,
            List<Axis> axes,
            List<Axis> tune,
            TrialConditions conditions) {
        var all = new TreeMap<>(settings);
        long point = Axis.point(tune, all).orElseGet(() -> Axis.points(tune));
        return new Arm(name, solver, all, axes, tune, point, conditions, null, new TreeSet<>());
    }

    /**
     * The same arm with its place among others.
     *
     * @param after the cell that it comes after; null if it comes after none
     * @param cells the cells that other arms come after
     */
    Arm linked(Predecessor after, Set<Long> cells) {
        return new Arm(name, solver, settings, axes, tune, defaultPoint, conditions, after, new TreeSet<>(cells));
    }

    /** Number of arms that come before this one. */
    int level() {
        return predecessor == null ? 0 : predecessor.level();
    }

    /** The looks and series that are kept of the trials of a cell. */
    Recording recording(long cell) {
        return new Recording(conditions.looks() == Looks.EVERY_PERIOD, followed.contains(cell));
    }

    /** Number of cells; 1 without axes. */
    long cells() {
        return Axis.points(axes);
    }

    boolean searches() {
        return !tune.isEmpty();
    }

    /** Number of points of the search; 0 without a search. */
    long points() {
        return searches() ? Axis.points(tune) : 0;
    }

    /** All settings of a cell at a point of the search. The point after the last one is the default. */
    SortedMap<String, String> settings(long cell, long point) {
        var all = new TreeMap<>(settings);
        Axis.put(axes, cell, all);
        all.putAll(tuned(point));
        return all;
    }

    /** The searched settings at a point. The point after the last one is the default. */
    SortedMap<String, String> tuned(long point) {
        if (point >= points()) {
            return defaults();
        }
        var tuned = new TreeMap<String, String>();
        Axis.put(tune, point, tuned);
        return tuned;
    }

    /** The compared settings of a cell. */
    SortedMap<String, String> axisValues(long cell) {
        var values = new TreeMap<String, String>();
        Axis.put(axes, cell, values);
        return values;
    }

    /** The name of a cell in leaderboards: the arm's name and the values of its axes. */
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
        tune.forEach(axis -> axis.names().forEach(setting -> defaults.put(setting, settings.get(setting))));
        return defaults;
    }
}
