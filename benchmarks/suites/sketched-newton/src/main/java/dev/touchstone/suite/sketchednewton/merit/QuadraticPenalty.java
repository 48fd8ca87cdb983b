package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.numerics.linear.Vectors;

/**
 * The augmented Lagrangian L_mu = f + lambda'c + mu/2 ||c||^2 as a function of x, with lambda fixed.
 *
 * @param mu the penalty of c
 */
public record QuadraticPenalty(double mu) implements MeritFunction {
    @Override
    public double value(KktPoint at) {
        return at.objective() + Vectors.dot(at.c(), at.iterate().lambda()) + mu / 2 * Vectors.dot(at.c(), at.c());
    }
}
