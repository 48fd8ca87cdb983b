package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.suite.sketchednewton.kkt.KktPoint;
import dev.touchstone.suite.sketchednewton.kkt.Vectors;

/**
 * f + mu ||c||_1.
 *
 * @param mu the penalty
 */
public record L1Penalty(double mu) implements Merit {
    @Override
    public double value(KktPoint at) {
        return at.objective() + mu * Vectors.sumOfMagnitudes(at.c());
    }
}
