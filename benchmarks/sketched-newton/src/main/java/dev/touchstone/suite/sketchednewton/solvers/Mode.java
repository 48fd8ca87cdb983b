package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.suite.sketchednewton.merit.ExactAugmentedLagrangian.Curvature;

/** Where the paper and the authors' released code (github IlgeeHong/AdaSketch-Newton) differ. */
public enum Mode {
    /**
     * The first step of a linear solver is taken by the residual +b, the merit function's gradient has the Hessian of f
     * alone, and an accepted iterate is evaluated once more.
     */
    AS_RELEASED,
    /** The residual starts as -b, the gradient has the Hessian of L, and nothing is evaluated twice. */
    AS_WRITTEN;

    double firstResidual() {
        return this == AS_RELEASED ? 1 : -1;
    }

    Curvature curvature() {
        return this == AS_RELEASED ? Curvature.OBJECTIVE : Curvature.LAGRANGIAN;
    }

    boolean evaluatesTwice() {
        return this == AS_RELEASED;
    }
}
