package dev.touchstone.sweep;

import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Planned;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The part of a wave of trials that executors know.
 *
 * @param grid with its arms behind the trials that they come after
 * @param left what those trials left: series by name, by the id of the trial
 */
record Wave(Grid grid, HashMap<String, HashMap<String, double[]>> left) implements Serializable {
    static Wave of(Grid grid, Map<String, Map<String, double[]>> left) {
        var copy = new HashMap<String, HashMap<String, double[]>>();
        left.forEach((trial, series) -> copy.put(trial, new HashMap<>(series)));
        return new Wave(grid, copy);
    }

    Planned trial(long k) {
        return grid.trial(k);
    }

    /** The series that a trial inherits; none where the one before it left nothing. */
    Map<String, double[]> inherited(Planned planned) {
        return left.getOrDefault(planned.trial().after(), new HashMap<>());
    }
}
