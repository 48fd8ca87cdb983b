package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.numerics.linear.Vectors;

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
