package dev.touchstone.api;

import java.util.random.RandomGenerator;

/**
 * The harness as a solver sees it: the loop condition, named random numbers, and series of other trials.
 *
 * @param <S> the iterate
 */
public interface Run<S> {
    /**
     * Shows the iterate to the harness, which measures it off the clock, and says whether to do one more step. The
     * first call shows the start. Solvers use it as their loop condition and know nothing of the budget.
     *
     * @return false when the budget is spent
     */
    boolean proceed(S iterate);

    /**
     * A random stream of this trial's replicate, from its beginning. The same suite, instance, replicate and stream give
     * the same numbers on every machine; solver and settings play no part.
     */
    RandomGenerator random(String stream);

    /** Whether another trial comes after this one, so that the series which this one leaves are kept. */
    default boolean followed() {
        return false;
    }

    /** Leaves a copy of a series for the trials that come after this one. Dropped if none does. */
    default void leave(String name, double[] series) {}

    /**
     * A series that the trial before this one left. The array is shared: do not change it.
     *
     * @throws IllegalStateException if there is no series of this name. A solver declares the series that it reads in
     *     {@link Solver#inherits}, and is not run without it.
     */
    default double[] inherited(String name) {
        throw new IllegalStateException(
                "no series %s was inherited; Solver.inherits declares the series that a solver reads".formatted(name));
    }
}
