package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import dev.touchstone.family.nonlinear.program.StopRequest;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Sketch and project: z := z - A'S (S'A A'S)^+ S'r with a new random S, N by q, in each step, where r = Az - b. A step projects z
 * on the solutions of the sketched system S'A z = S'b. Steps allocate nothing.
 *
 * <p>Source: R. M. Gower, P. Richtarik, "Randomized iterative methods for linear systems", SIAM J. Matrix Anal. Appl. 36,
 * 2015, section 2.
 */
abstract class SketchAndProject implements InnerSolver {
    private static final int BATCH = 1024;

    final RandomGenerator random;
    final double[] z;
    final double[] r;
    SymmetricMatrix A;
    double[] b;
    private final SketchPlan plan;
    private double norm;

    SketchAndProject(SketchPlan plan) {
        this.plan = plan;
        this.random = plan.random();
        this.z = new double[plan.size()];
        this.r = new double[plan.size()];
    }

    /** Does the work on A that all steps share; nothing by default. */
    void prepare() {}

    /** Makes one step of z. True if r is Az - b now, to be compared with the tolerance. */
    abstract boolean step();

    /** Floating-point operations of a step. */
    abstract long flops();

    @Override
    public final void begin(SymmetricMatrix A, double[] b) {
        this.A = A;
        this.b = b;
        Arrays.fill(z, 0);
        for (int i = 0; i < r.length; i++) {
            r[i] = plan.firstResidual() * b[i];
        }
        norm = Vectors.norm(r);
        prepare();
    }

    @Override
    public final void reduce(double tolerance, int steps) {
        for (int left = steps; left > 0 && norm > tolerance; left -= BATCH) {
            charge(flops() * batch(tolerance, Math.min(left, BATCH)));
            StopRequest.check();
        }
    }

    private int batch(double tolerance, int most) {
        int done = 0;
        while (done < most && norm > tolerance) {
            if (step()) {
                norm = Vectors.norm(r);
            }
            done++;
        }
        return done;
    }

    final void charge(long operations) {
        plan.flops().accept(operations);
    }

    @Override
    public final double[] z() {
        return z;
    }
}
