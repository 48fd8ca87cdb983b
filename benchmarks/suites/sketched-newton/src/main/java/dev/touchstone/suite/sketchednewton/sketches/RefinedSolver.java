package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import dev.touchstone.family.nonlinear.program.StopRequest;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * Iterative refinement: solves A d = Az - b, by factors or in a Krylov space, and corrects z := z - d, as long as a correction
 * reduces the residual by a hundredth at least. Rounding, or the dimension of the Krylov space, ends it.
 */
abstract class RefinedSolver implements InnerSolver {
    private static final double PROGRESS = 0.99;

    private final SketchPlan plan;
    private final double[] z;
    private final double[] r;
    private final double[] correction;
    private SymmetricMatrix A;
    private double[] b;

    RefinedSolver(SketchPlan plan) {
        this.plan = plan;
        this.z = new double[plan.size()];
        this.r = new double[plan.size()];
        this.correction = new double[plan.size()];
    }

    /** Does the work on A that all solutions share; nothing by default. */
    void prepare(SymmetricMatrix A) {}

    /** Writes an approximate solution of A d = r; returns its number of steps. */
    abstract int solve(SymmetricMatrix A, double[] r, double[] d);

    @Override
    public final void begin(SymmetricMatrix A, double[] b) {
        this.A = A;
        this.b = b;
        prepare(A);
        Arrays.fill(z, 0);
    }

    @Override
    public final void reduce(double tolerance, int steps) {
        double norm = residual();
        double before = Double.POSITIVE_INFINITY;
        int left = steps;
        while (left > 0 && norm > tolerance && norm <= PROGRESS * before) {
            left -= solve(A, r, correction);
            Vectors.add(-1, correction, z);
            before = norm;
            norm = residual();
            StopRequest.check();
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
