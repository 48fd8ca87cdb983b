package dev.touchstone.api;

import java.util.function.DoubleUnaryOperator;

/** The measure of a claim's case: one number for each held-out replicate. */
@FunctionalInterface
public interface Statistic {
    /**
     * The number of a replicate.
     *
     * @return NaN if it was not measured
     */
    double of(Evidence evidence, int replicate);

    /** The statistic that applies a function to this one. */
    default Statistic then(DoubleUnaryOperator function) {
        return (evidence, replicate) -> function.applyAsDouble(of(evidence, replicate));
    }

    /** The final value of a competitor's metric; {@link OnInstance#on} gives the instance. */
    static OnInstance lastOf(String metric, String competitor) {
        return instance -> (evidence, replicate) -> evidence.last(instance, competitor, metric, replicate);
    }

    /** The final value of one competitor divided by that of another, on the same random numbers. */
    static OnInstance ratioOf(String metric, String competitor, String other) {
        return instance -> (evidence, replicate) -> evidence.last(instance, competitor, metric, replicate)
                / evidence.last(instance, other, metric, replicate);
    }

    /** The final value of one competitor minus that of another, on the same random numbers. */
    static OnInstance differenceOf(String metric, String competitor, String other) {
        return instance -> (evidence, replicate) -> evidence.last(instance, competitor, metric, replicate)
                - evidence.last(instance, other, metric, replicate);
    }

    /** A statistic without its instance. */
    @FunctionalInterface
    interface OnInstance {
        /** This statistic on the instance of a name. */
        Statistic on(String instance);
    }
}
