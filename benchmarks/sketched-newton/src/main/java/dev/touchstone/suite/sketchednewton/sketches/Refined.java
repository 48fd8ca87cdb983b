package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.suite.sketchednewton.kkt.KktSystem;
import dev.touchstone.suite.sketchednewton.kkt.SymmetricMatrix;
import dev.touchstone.suite.sketchednewton.kkt.Vectors;
import java.util.Arrays;

/**
 * Solves by factors of A, and then by correcting z := z - A^-1 (Az - b) while that halves the residual at least: iterative
 * refinement, which ends where rounding does not let it go on, whether or not the tolerance is met.
 */
abstract class Refined implements InnerSolver {
    private final SketchPlan plan;
    private final double[] z;
    private final double[] r;
    private final double[] correction;
    private SymmetricMatrix A;
    private double[] b;

    Refined(SketchPlan plan) {
        this.plan = plan;
        this.z = new double[plan.size()];
        this.r = new double[plan.size()];
        this.correction = new double[plan.size()];
    }

    abstract void factorise(KktSystem system);

    /** x := A^-1 b. */
    abstract void solve(double[] b, double[] x);

    @Override
    public final void begin(KktSystem system) {
        A = system.matrix();
        b = system.b();
        factorise(system);
        Arrays.fill(z, 0);
    }

    @Override
    public final void reduce(double tolerance, long steps) {
        double norm = residual();
        double before = Double.POSITIVE_INFINITY;
        for (long t = 0; t < steps && norm > tolerance && norm <= before / 2; t++) {
            solve(r, correction);
            Vectors.add(-1, correction, z);
            before = norm;
            norm = residual();
        }
    }

    private double residual() {
        A.residual(z, b, r);
        charge(2 * A.entries());
        return Vectors.norm(r);
    }

    final void charge(long operations) {
        plan.flops().accept(operations);
    }

    @Override
    public final double[] z() {
        return z;
    }
}
