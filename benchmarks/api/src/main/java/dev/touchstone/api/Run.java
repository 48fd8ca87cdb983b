package dev.touchstone.api;

import java.util.random.RandomGenerator;

/** All that a solver may know of the world around it. */
public interface Run<S> {
    /**
     * Shows the iterate to the harness, which looks at it off the clock, and says whether to do one
     * more step. The first call shows the start. Solvers use it as their loop condition and hold no
     * stopping rule of the budget's.
     */
    boolean proceed(S iterate);

    /** The same numbers for the same suite, instance, replicate and stream, on every machine. */
    RandomGenerator random(String stream);

    /** Whether a trial comes after this one, so that what it leaves is kept. */
    default boolean followed() {
        return false;
    }

    /** Leaves a series for the trials that come after this one; forgotten where none does. */
    default void leave(String name, double[] series) {}

    /**
     * A series that the trial before this one left; not a copy.
     *
     * @throws IllegalStateException if there is none of this name; solvers say in {@link
     *     Solver#inherits} what they ask for, and are not run without it
     */
    default double[] inherited(String name) {
        throw new IllegalStateException("no series %s was inherited".formatted(name));
    }
}
