package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * The gradients that a Fisher matrix is made of.
 *
 * @param gradients m, their number
 * @param damping lambda
 */
public record FisherGradients(int gradients, double damping) {
    public FisherGradients {
        HyperparameterChecks.atLeast(1, "gradients", gradients);
        HyperparameterChecks.positive("damping", damping);
    }
}
