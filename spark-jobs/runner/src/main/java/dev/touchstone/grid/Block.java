package dev.touchstone.grid;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * An arm on an instance: a run of trials of a grid, laid out as three mixed radix numbers.
 *
 * <p>First the search: cell x point x selection replicate; then the report: cell x (points and, where
 * the search leaves it out, the default) x held-out replicate. An arm that searches nothing has the
 * report alone, with one point.
 *
 * @param first the number of its first trial in the grid
 * @param sources ids of the trials that its trials come after, in the order of replicates; empty where
 *     they come after none, or it is not known yet which
 */
public record Block(
        long first,
        Arm arm,
        String instance,
        String instanceDigest,
        int selection,
        int heldOut,
        ArrayList<String> sources)
        implements Serializable {
    public Block {
        sources = new ArrayList<>(sources);
    }

    Block after(List<String> sources) {
        return new Block(first, arm, instance, instanceDigest, selection, heldOut, new ArrayList<>(sources));
    }

    /** The id of the trial that this replicate's comes after; empty where it comes after none. */
    String source(int replicate) {
        if (arm.after() == null) {
            return "";
        }
        return sources.isEmpty() ? After.NOTHING : sources.get(replicate % sources.size());
    }

    /** The name of the arm's solver. */
    public String solver() {
        return arm.solver();
    }

    long searchTrials() {
        return Math.multiplyExact(Math.multiplyExact(arm.cells(), arm.points()), (long) selection);
    }

    /** Points with held-out replicates: those of the search and the default. */
    long reportedPoints() {
        return arm.searches() ? Math.max(arm.points(), arm.defaultPoint() + 1) : 1;
    }

    /** How many of its trials are run, at most: a winner may turn out to be the default. */
    public long trials() {
        return searchTrials() + arm.cells() * heldOut * (arm.searches() ? 2L : 1L);
    }

    public long size() {
        long reported = Math.multiplyExact(Math.multiplyExact(arm.cells(), reportedPoints()), (long) heldOut);
        return Math.addExact(searchTrials(), reported);
    }

    /** The selection trials of a cell at a point of the search. */
    Range searched(long cell, long point) {
        long from = first + (cell * arm.points() + point) * selection;
        return new Range(from, from + selection);
    }

    /** The held-out trials of a cell at a point of the search. */
    Range reported(long cell, long point) {
        long from = first + searchTrials() + (cell * reportedPoints() + point) * heldOut;
        return new Range(from, from + heldOut);
    }
}
