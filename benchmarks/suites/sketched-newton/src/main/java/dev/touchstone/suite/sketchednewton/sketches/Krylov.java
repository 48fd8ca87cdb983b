package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import dev.touchstone.numerics.linear.Gmres;
import dev.touchstone.numerics.linear.LinearOperator;
import dev.touchstone.numerics.linear.Minres;
import java.util.Arrays;
import java.util.function.IntToLongFunction;

/** Corrections from Krylov spaces, in calls that end after so many steps or a reduction to 2^-26, and go on by another. */
final class Krylov extends Refined {
    private static final int RESTART = 100;
    private static final int MINRES_VECTOR_FLOPS = 16;

    private final Method method;
    private final IntToLongFunction vectorFlops;

    /** Improves z; returns its steps. */
    private interface Method {
        int improve(LinearOperator A, double[] b, double[] z);
    }

    private Krylov(SketchPlan plan, Method method, IntToLongFunction vectorFlops) {
        super(plan);
        this.method = method;
        this.vectorFlops = vectorFlops;
    }

    /** GMRES, restarted after 100 steps. */
    static Krylov gmres(SketchPlan plan) {
        var gmres = new Gmres(plan.size(), RESTART, Gmres.DEFAULT_TOLERANCE);
        return new Krylov(plan, gmres::improve, gmres::vectorFlops);
    }

    /** MINRES, restarted after N steps. */
    static Krylov minres(SketchPlan plan) {
        var minres = new Minres(plan.size(), plan.size(), Gmres.DEFAULT_TOLERANCE);
        return new Krylov(plan, minres::improve, steps -> (long) MINRES_VECTOR_FLOPS * steps * plan.size());
    }

    @Override
    int solve(SymmetricMatrix A, double[] r, double[] d) {
        Arrays.fill(d, 0);
        int steps = method.improve(A, r, d);
        charge(2L * (steps + 1) * A.entries() + vectorFlops.applyAsLong(steps));
        return steps;
    }
}
