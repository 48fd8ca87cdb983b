package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * The weights of Schedule-Free's average, as {@link Averaging} uses them.
 *
 * @param warmupSteps steps over which the rate rises to its full value; 0 for none
 * @param r power of t in a step's weight
 * @param weightPower power of the largest rate so far in a step's weight
 */
public record AveragingWeights(int warmupSteps, double r, double weightPower) {
    public AveragingWeights {
        HyperparameterChecks.atLeast(0, "warmupSteps", warmupSteps);
        HyperparameterChecks.atLeast(0, "r", r);
        HyperparameterChecks.atLeast(0, "weightPower", weightPower);
    }

    /** The constants of the authors' implementation, github.com/facebookresearch/schedule_free. */
    static AveragingWeights ofAuthors() {
        return new AveragingWeights(0, 0, 2);
    }
}
