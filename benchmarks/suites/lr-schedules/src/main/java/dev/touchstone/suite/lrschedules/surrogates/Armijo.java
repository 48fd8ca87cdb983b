package dev.touchstone.suite.lrschedules.surrogates;

import dev.touchstone.family.learning.training.HyperparameterChecks;

/**
 * The constants of a backtracking search, which takes a step a once the function has fallen by sufficientDecrease a
 * |gradient|^2.
 *
 * @param sufficientDecrease share of the linear decrease that is asked for, in (0, 1)
 * @param backtracking factor of a failed step, in (0, 1)
 * @param expansion factor of the first try over the last step taken, at least 1
 */
public record Armijo(double sufficientDecrease, double backtracking, double expansion) {
    /** The most tries of a search; the step of the last one is taken. */
    static final int TRIES = 100;

    public Armijo {
        HyperparameterChecks.properShare("sufficientDecrease", sufficientDecrease);
        HyperparameterChecks.properShare("backtracking", backtracking);
        HyperparameterChecks.atLeast(1, "expansion", expansion);
    }

    /** The same search with the expansion to the power of a share, so that 1 / share searches expand once in all. */
    public Armijo expandingOnceIn(double share) {
        return new Armijo(sufficientDecrease, backtracking, Math.pow(expansion, share));
    }
}
