package dev.touchstone.engine;

import java.time.Duration;

/**
 * The steps and the time that a trial may spend. The trial ends when either runs out.
 *
 * @param steps the maximum number of steps, at least 1; the solver defines a step by each call of {@code proceed}
 * @param time the maximum time on the solver's clock, which stands still during looks; positive
 */
public record Budget(long steps, Duration time) {
    /** No limit on steps, for solvers that end by their own rule. */
    public static final long UNLIMITED_STEPS = Long.MAX_VALUE;

    public Budget {
        if (steps < 1) {
            throw new IllegalArgumentException("a budget has at least 1 step, was %d".formatted(steps));
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a budget's time is positive, was %s".formatted(time));
        }
    }

    /** The text that is part of a trial's id, such as {@code 1000 steps, PT1M30S}. */
    @Override
    public String toString() {
        return (steps == UNLIMITED_STEPS ? "any" : Long.toString(steps)) + " steps, " + time;
    }
}
