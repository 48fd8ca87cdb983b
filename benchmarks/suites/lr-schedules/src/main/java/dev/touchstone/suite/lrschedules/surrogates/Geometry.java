package dev.touchstone.suite.lrschedules.surrogates;

/** A measure of targets. May remember earlier oracle calls of the one solve that it belongs to. */
public interface Geometry {
    /**
     * The surrogate around the oracle's last answer.
     *
     * @param multiplier factor of the scale s at this step, positive
     */
    Surrogate around(Oracle at, double multiplier);
}
