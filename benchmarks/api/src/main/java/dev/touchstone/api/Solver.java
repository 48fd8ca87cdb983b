package dev.touchstone.api;

import java.util.List;
import java.util.Optional;

/**
 * An algorithm of a paper. A solver has no state: all that a solve needs are its arguments.
 *
 * @param <P> the problem
 * @param <S> the solution, and every iterate before it
 * @param <H> the hyperparameters: a record whose compact constructor refuses values that make no sense
 */
public interface Solver<P, S, H extends Record> {
    /** Lower-case, hyphenated, unique in its suite. */
    String name();

    /** The publication that prints the algorithm. */
    String source();

    /** The paper's recommended hyperparameters. */
    H defaults();

    /** The reason why this solver cannot solve the problem; empty if it can. */
    default Optional<String> declines(P problem) {
        return Optional.empty();
    }

    /** Names of the series that this solver leaves for later trials by {@link Run#leave}. */
    default List<String> leaves() {
        return List.of();
    }

    /** Name of the series that a trial with these settings inherits from an earlier trial; empty if it needs none. */
    default Optional<String> inherits(H settings) {
        return Optional.empty();
    }

    /**
     * Runs the algorithm until its own rule ends it or {@link Run#proceed} returns false.
     *
     * @return the last iterate
     * @throws Diverged if the iteration breaks down
     */
    S solve(P problem, H settings, Run<S> run);
}
