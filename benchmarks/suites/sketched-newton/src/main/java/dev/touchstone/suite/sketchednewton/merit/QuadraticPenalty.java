package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.numerics.linear.Vectors;

/**
 * L_mu = f + lambda'c + mu/2 ||c||^2, of which a step changes x alone.
 *
 * @param mu the penalty
 */
public record QuadraticPenalty(double mu) implements Merit {
    @Override
    public double value(KktPoint at) {
        return at.objective() + Vectors.dot(at.c(), at.iterate().lambda()) + mu / 2 * Vectors.dot(at.c(), at.c());
    }
}
