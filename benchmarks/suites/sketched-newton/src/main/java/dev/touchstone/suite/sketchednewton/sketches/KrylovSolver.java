package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import dev.touchstone.numerics.linear.Gmres;
import dev.touchstone.numerics.linear.LinearOperator;
import dev.touchstone.numerics.linear.Minres;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Corrections from Krylov spaces. A call of the method ends after a number of steps, or when it has reduced the residual to 2^-26
 * of its first; another call follows if that is not enough.
 */
final class KrylovSolver extends RefinedSolver {
    private static final int RESTART = 100;
    private static final int MINRES_VECTOR_FLOPS = 16;

    private final Method method;
    private final IntToLongFunction vectorFlops;

    /** A Krylov method, which improves z and returns its number of steps. */
    private interface Method {
        int improve(LinearOperator A, double[] b, double[] z);
    }

    private KrylovSolver(SketchPlan plan, Method method, IntToLongFunction vectorFlops) {
        super(plan);
        this.method = method;
        this.vectorFlops = vectorFlops;
    }

    /** GMRES, restarted after 100 steps. */
    static KrylovSolver gmres(SketchPlan plan) {
        var gmres = new Gmres(plan.size(), RESTART, Gmres.DEFAULT_TOLERANCE);
        return new KrylovSolver(plan, gmres::improve, gmres::vectorFlops);
    }

    /** MINRES, restarted after N steps. */
    static KrylovSolver minres(SketchPlan plan) {
        var minres = new Minres(plan.size(), plan.size(), Gmres.DEFAULT_TOLERANCE);
        return new KrylovSolver(plan, minres::improve, steps -> (long) MINRES_VECTOR_FLOPS * steps * plan.size());
    }

    @Override
    int solve(SymmetricMatrix A, double[] r, double[] d) {
        Arrays.fill(d, 0);
        int steps = method.improve(A, r, d);
        charge(2L * (steps + 1) * A.entries() + vectorFlops.applyAsLong(steps));
        return steps;
    }
}
