package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;

/** A function of x and lambda that a line search decreases. */
@FunctionalInterface
public interface MeritFunction {
    /** The value at a point where {@link #evaluate} was called. */
    double value(KktPoint at);

    /** Evaluates at a point what the value needs: f and c by default. */
    default void evaluate(KktPoint at) {
        at.evaluateFunctions();
    }
}
