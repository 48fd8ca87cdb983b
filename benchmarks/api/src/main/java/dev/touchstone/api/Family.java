package dev.touchstone.api;

import java.util.Map;

/**
 * A kind of problem, with the answers to all that the harness asks of a problem. One family serves every suite
 * that has such problems.
 *
 * @param <P> the problem
 */
public interface Family<P> {
    /**
     * The problem with every evaluation counted, for one trial. The solver gets the counted problem and metrics get
     * the plain problem, so that looks are never charged. Counting changes no value: both problems give the same
     * numbers to the last bit.
     */
    default P counted(P problem, Work work) {
        return problem;
    }

    /**
     * Facts for {@code inspect}, by name: sizes, values at the start. {@code variables}, where it is given, is {@link
     * #variables}.
     */
    default Map<String, Object> facts(P problem) {
        return Map.of();
    }

    /**
     * Values for {@code eval} at a point: {@code objective} (a number), {@code constraints} (a list or an array) and
     * {@code feasible} (true or false). Empty for a family whose solutions are not vectors of numbers.
     *
     * @throws IllegalArgumentException if the point's length is not the number of variables; the message gives both
     */
    default Map<String, Object> values(P problem, double[] point) {
        return Map.of();
    }

    /**
     * Further values for {@code eval --derivatives}: {@code gradient} of the objective ({@code double[]}, one entry a
     * variable) and {@code jacobian} of the constraints (rows are constraints, columns are variables).
     */
    default Map<String, Object> derivatives(P problem, double[] point) {
        return Map.of();
    }

    /** Number n of variables, by which data profiles divide costs; 0 for a family without such a number. */
    default long variables(P problem) {
        return 0;
    }

    /**
     * Number of steps in a period, such as an epoch; at least 1. Trials of an arm with {@code trace: every-period}
     * have a look at the end of each period.
     */
    default long period(P problem, Settings settings) {
        return 1;
    }

    /** A rough estimate of a trial's seconds, for the order of trials and for {@code plan}; positive and finite. */
    default double estimatedSeconds(P problem, Settings settings) {
        return 1;
    }

    /** The family of problems of which nothing is known: every answer is the default. */
    static <P> Family<P> plain() {
        return new Family<>() {};
    }
}
