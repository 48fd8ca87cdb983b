package dev.touchstone.api;

/** Thrown by a solver that finds its own iteration broken down: not a number, singular, unbounded. */
public final class Diverged extends RuntimeException {
    public Diverged(String reason) {
        super(reason);
    }

    /** By a part of the iteration that has broken down. */
    public Diverged(String reason, Diverged cause) {
        super(reason, cause);
    }
}
