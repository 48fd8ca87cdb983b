package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.numerics.linear.Vectors;

/**
 * The l1 penalty function f + mu ||c||_1.
 *
 * @param mu the penalty of c
 */
public record L1Penalty(double mu) implements MeritFunction {
    @Override
    public double value(KktPoint at) {
        return at.objective() + mu * Vectors.sumOfMagnitudes(at.c());
    }
}
