package dev.touchstone.api;

/** Thrown by a solver that finds its own iteration broken down: not a number, singular, unbounded. */
public final class Diverged extends RuntimeException {
    public Diverged(String reason) {
        super(reason);
    }
}
