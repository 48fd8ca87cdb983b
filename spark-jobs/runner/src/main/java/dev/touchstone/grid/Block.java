package dev.touchstone.grid;

import java.io.Serializable;

/**
 * An arm on an instance: a run of trials of a grid, laid out as three mixed radix numbers.
 *
 * <p>First the search: cell x point x selection replicate; then the report: cell x (points and, where
 * the search leaves it out, the default) x held-out replicate. An arm that searches nothing has the
 * report alone, with one point.
 *
 * @param first the number of its first trial in the grid
 */
public record Block(long first, Arm arm, String instance, String instanceDigest, int selection, int heldOut)
        implements Serializable {

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

    public long size() {
        long reported = Math.multiplyExact(Math.multiplyExact(arm.cells(), reportedPoints()), (long) heldOut);
        return Math.addExact(searchTrials(), reported);
    }

    /** The held-out trials of a cell at a point of the search. */
    Range reported(long cell, long point) {
        long from = first + searchTrials() + (cell * reportedPoints() + point) * heldOut;
        return new Range(from, from + heldOut);
    }
}
