package dev.touchstone.api;

import java.util.List;
import java.util.Optional;

/**
 * An algorithm of a paper. Stateless: everything a solve needs arrives as an argument.
 *
 * @param <P> the problem
 * @param <S> a solution (or iterate) of it
 * @param <H> its hyperparameters, a record whose compact constructor refuses nonsense
 */
public interface Solver<P, S, H extends Record> {
    /** Lower-case, hyphenated, unique in its suite. */
    String name();

    /** Where the algorithm is printed. */
    String source();

    /** The paper's recommended hyperparameters. */
    H defaults();

    /** Why this solver cannot take the problem; empty if it can. */
    default Optional<String> declines(P problem) {
        return Optional.empty();
    }

    /** Names of the series that it leaves for later trials. */
    default List<String> leaves() {
        return List.of();
    }

    /** The series that a trial of these settings inherits from an earlier one; empty if it needs none. */
    default Optional<String> inherits(H settings) {
        return Optional.empty();
    }

    /**
     * Runs the algorithm until it ends by itself or {@code run} says stop.
     *
     * @throws Diverged if the iteration breaks down
     */
    S solve(P problem, H settings, Run<S> run);
}
