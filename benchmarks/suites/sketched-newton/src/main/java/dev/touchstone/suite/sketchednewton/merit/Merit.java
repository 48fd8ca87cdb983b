package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;

/** What a line search decreases. */
@FunctionalInterface
public interface Merit {
    /** Its value at a point where what it needs is evaluated. */
    double value(KktPoint at);

    /** Evaluates what it needs: f and c by default. */
    default void evaluate(KktPoint at) {
        at.evaluateFunctions();
    }
}
