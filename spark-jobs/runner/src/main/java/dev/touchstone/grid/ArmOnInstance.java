package dev.touchstone.grid;

import dev.touchstone.api.Split;
import dev.touchstone.tables.Role;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * An arm on an instance: a run of consecutive trials of a grid, numbered by mixed radices.
 *
 * <p>The search comes first: cell x point x selection replicate. The report follows: cell x reported point x held-out
 * replicate. An arm without a search has the report alone, with one point.
 *
 * @param first the number of its first trial in the grid
 * @param instanceDigest digest of the problem's data
 * @param selection number of selection replicates, at least 0
 * @param heldOut number of held-out replicates, at least 1
 * @param sources ids of the trials that its trials come after, in the order of replicates; empty if they come after none,
 *     or if it is not known yet which
 */
public record ArmOnInstance(
        long first,
        Arm arm,
        String instance,
        String instanceDigest,
        int selection,
        int heldOut,
        ArrayList<String> sources)
        implements Serializable {

    /** The place of a trial in its arm. */
    record Place(Split split, long cell, long point, int replicate) {}

    public ArmOnInstance {
        if (first < 0 || selection < 0 || heldOut < 1) {
            throw new IllegalArgumentException(
                    "arm %s on %s needs a first number of at least 0, 0 selection and 1 held-out replicates; was %d, %d, %d"
                            .formatted(arm.name(), instance, first, selection, heldOut));
        }
        sources = new ArrayList<>(sources);
    }

    /** The same arm on the same instance behind some trials. */
    ArmOnInstance withSources(List<String> ids) {
        return new ArmOnInstance(first, arm, instance, instanceDigest, selection, heldOut, new ArrayList<>(ids));
    }

    /** The id of the trial that the trial of a replicate comes after; empty if the arm comes after none. */
    String source(int replicate) {
        if (arm.predecessor() == null) {
            return "";
        }
        return sources.isEmpty() ? Predecessor.NO_TRIAL : sources.get(replicate % sources.size());
    }

    /** The name of the arm's solver. */
    public String solver() {
        return arm.solver();
    }

    /** The place of trial k of the grid, which must be one of these trials. */
    Place place(long k) {
        long inThis = k - first;
        return inThis < searchTrials()
                ? place(Split.SELECTION, inThis, selection, arm.points())
                : place(Split.HELD_OUT, inThis - searchTrials(), heldOut, reportedPoints());
    }

    private static Place place(Split split, long number, int replicates, long points) {
        long row = number / replicates;
        return new Place(split, row / points, row % points, (int) (number % replicates));
    }

    /** The part that the settings of a point play in the arm. */
    Role role(long point) {
        if (!arm.searches()) {
            return Role.GIVEN;
        }
        return point == arm.defaultPoint() ? Role.DEFAULT : Role.SEARCHED;
    }

    /** Number of trials of the search. */
    long searchTrials() {
        return Math.multiplyExact(Math.multiplyExact(arm.cells(), arm.points()), (long) selection);
    }

    /** Number of points with held-out replicates: the points of the search, and the default if it is none of them. */
    long reportedPoints() {
        return arm.searches() ? Math.max(arm.points(), arm.defaultPoint() + 1) : 1;
    }

    /** Number of trials that are run at most. It is less if a winner is the default. */
    public long trials() {
        return searchTrials() + arm.cells() * heldOut * (arm.searches() ? 2L : 1L);
    }

    /** Number of trials that have a number. */
    public long size() {
        long reported = Math.multiplyExact(Math.multiplyExact(arm.cells(), reportedPoints()), (long) heldOut);
        return Math.addExact(searchTrials(), reported);
    }

    /** All trials that have a number. */
    Range range() {
        return new Range(first, first + size());
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
