package dev.touchstone.api;

import java.util.function.DoubleUnaryOperator;

/** One number for each held-out replicate: what a case of a claim measures. */
@FunctionalInterface
public interface Statistic {
    /**
     * The number for a replicate.
     *
     * @return NaN where it was not measured
     */
    double of(Evidence evidence, int replicate);

    /** A function of this number. */
    default Statistic then(DoubleUnaryOperator function) {
        return (evidence, replicate) -> function.applyAsDouble(of(evidence, replicate));
    }

    /** The final value of a metric; {@link OnInstance#on} says where. */
    static OnInstance lastOf(String metric, String competitor) {
        return instance -> (evidence, replicate) -> evidence.last(instance, competitor, metric, replicate);
    }

    /** The final value of one competitor over that of another, on the same random numbers. */
    static OnInstance ratioOf(String metric, String competitor, String other) {
        return instance -> (evidence, replicate) -> evidence.last(instance, competitor, metric, replicate)
                / evidence.last(instance, other, metric, replicate);
    }

    /** The final value of one competitor less that of another, on the same random numbers. */
    static OnInstance differenceOf(String metric, String competitor, String other) {
        return instance -> (evidence, replicate) -> evidence.last(instance, competitor, metric, replicate)
                - evidence.last(instance, other, metric, replicate);
    }

    /** A statistic that waits for its instance. */
    @FunctionalInterface
    interface OnInstance {
        /** The statistic on the instance of this name. */
        Statistic on(String instance);
    }
}
