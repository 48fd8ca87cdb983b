package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.suite.sketchednewton.merit.ExactAugmentedLagrangian.Curvature;

/** Where the papers and the authors' released code (github IlgeeHong/AdaSketch-Newton) differ. */
public enum Mode {
    /**
     * The first step of a linear solver is taken by the residual +b, the merit function's gradient has the Hessian of f
     * alone, an accepted iterate is evaluated once more, and test 1 of {@code gmres-l1} looks at one constraint.
     */
    AS_RELEASED,
    /**
     * The residual starts as -b, the gradient has the Hessian of L, nothing is evaluated twice, and that test looks at all
     * constraints.
     */
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

    boolean testsAllConstraints() {
        return this == AS_WRITTEN;
    }

    /** Evaluates first derivatives at an accepted iterate whose f and c a line search has evaluated. */
    void complete(KktPoint accepted) {
        if (evaluatesTwice()) {
            accepted.evaluateFunctions();
        }
        accepted.evaluateDerivatives();
    }
}
