package dev.touchstone.api;

import java.util.Map;

/**
 * A kind of problem: what the harness may ask of every problem of the kind. A family answers once for all suites
 * that have such problems.
 *
 * @param <P> the problem
 */
public interface Family<P> {
    /**
     * The problem with every evaluation counted, for one trial. Solvers see what this returns; metrics see the
     * plain problem, so that looks are never charged.
     */
    default P counted(P problem, Work work) {
        return problem;
    }

    /** Facts for {@code inspect}, by name: sizes, values at the start. */
    default Map<String, Object> facts(P problem) {
        return Map.of();
    }

    /**
     * Values for {@code eval} at a point: {@code objective}, {@code constraints}, {@code feasible}; empty where a
     * solution is no vector of numbers.
     *
     * @throws IllegalArgumentException if the point has another length; says which is right
     */
    default Map<String, Object> values(P problem, double[] point) {
        return Map.of();
    }

    /** Further values for {@code eval --derivatives}: {@code gradient}, {@code jacobian}. */
    default Map<String, Object> derivatives(P problem, double[] point) {
        return Map.of();
    }

    /** Number n of variables, which data profiles divide costs by; 0 where that means nothing. */
    default long variables(P problem) {
        return 0;
    }

    /** Steps in a period, such as an epoch, at whose end an arm with {@code trace: every-period} is looked at. */
    default long period(P problem, Settings settings) {
        return 1;
    }

    /** Rough seconds that a trial takes, for the order of trials and for {@code plan}. */
    default double estimatedSeconds(P problem, Settings settings) {
        return 1;
    }

    /** A kind of problem of which nothing is known. */
    static <P> Family<P> plain() {
        return new Family<>() {};
    }
}
