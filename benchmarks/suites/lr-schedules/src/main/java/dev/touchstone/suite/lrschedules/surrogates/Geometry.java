package dev.touchstone.suite.lrschedules.surrogates;

/** How targets are measured; what it remembers of earlier oracle calls belongs to one solve. */
public interface Geometry {
    /**
     * The surrogate around the oracle's answer.
     *
     * @param multiplier of the scale s at this step, positive
     */
    Surrogate around(Oracle at, double multiplier);
}
