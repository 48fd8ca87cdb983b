package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.suite.sketchednewton.merit.ExactAugmentedLagrangian.Curvature;

/** The two versions of the methods: the authors' released code, github IlgeeHong/AdaSketch-Newton, and the papers. */
public enum MethodVersion {
    /**
     * The released code: a linear solver takes its first step with the residual +b, the gradient of the merit function has the
     * Hessian of f alone, an accepted iterate is evaluated once more, and test 1 of {@code gmres-l1} tests one constraint.
     */
    AS_RELEASED,
    /**
     * The papers: the first residual is -b, the gradient has the Hessian of L, nothing is evaluated twice, and test 1 tests all
     * constraints.
     */
    AS_WRITTEN;

    /** The multiple of b that a linear solver takes for its first residual. */
    double firstResidual() {
        return this == AS_RELEASED ? 1 : -1;
    }

    /** The second derivatives in the gradient of the exact augmented Lagrangian. */
    Curvature curvature() {
        return this == AS_RELEASED ? Curvature.OBJECTIVE : Curvature.LAGRANGIAN;
    }

    /** Whether an accepted iterate is evaluated again. */
    boolean evaluatesTwice() {
        return this == AS_RELEASED;
    }

    /** Whether test 1 of {@code gmres-l1} tests all constraints, or the first one alone. */
    boolean testsAllConstraints() {
        return this == AS_WRITTEN;
    }
}
