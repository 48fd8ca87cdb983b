package dev.touchstone.engine;

import java.time.Duration;

/**
 * What a trial may spend; whichever runs out first ends it.
 *
 * @param steps the most steps, where a suite says what a step is
 * @param time the most time on the solver's clock, which stands still while the harness looks
 */
public record Budget(long steps, Duration time) {
    /** No limit on steps: solvers with a horizon of their own end by themselves. */
    public static final long UNLIMITED_STEPS = Long.MAX_VALUE;

    public Budget {
        if (steps < 1) {
            throw new IllegalArgumentException("a budget has at least 1 step, was " + steps);
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a budget's time is positive, was " + time);
        }
    }

    @Override
    public String toString() {
        return (steps == UNLIMITED_STEPS ? "any" : Long.toString(steps)) + " steps, " + time;
    }
}
