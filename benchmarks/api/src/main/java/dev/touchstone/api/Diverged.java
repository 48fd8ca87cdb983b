package dev.touchstone.api;

/** Thrown by a solver whose iteration has broken down, for example by a singular matrix or a value that is no number. */
public final class Diverged extends RuntimeException {
    /**
     * A breakdown of the solver's own iteration.
     *
     * @param reason the breakdown, for a person; stands in the trial's row
     */
    public Diverged(String reason) {
        super(reason);
    }

    /** A breakdown that follows from the breakdown of a part of the iteration, such as an inner solver. */
    public Diverged(String reason, Diverged cause) {
        super(reason, cause);
    }
}
