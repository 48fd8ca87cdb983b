package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * The constants of Adam, which the methods derived from it share.
 *
 * @param beta1 decay of the first moment m, in [0, 1)
 * @param beta2 decay of the second moment v, in [0, 1)
 * @param epsilon what is added to the root of v, positive
 */
public record AdamConstants(double beta1, double beta2, double epsilon) {
    public AdamConstants {
        HyperparameterChecks.decay("beta1", beta1);
        HyperparameterChecks.decay("beta2", beta2);
        HyperparameterChecks.positive("epsilon", epsilon);
    }

    /** The constants that D. P. Kingma and J. Ba, ICLR 2015, recommend with Algorithm 1. */
    static AdamConstants ofPaper() {
        return new AdamConstants(0.9, 0.999, 1e-8);
    }
}
