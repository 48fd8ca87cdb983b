package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.numerics.linear.Vectors;

/** Sketch and project with a sketch S of q columns: with Y = S'A, q by N, and w = S'r, z := z - Y'(Y Y')^+ w, r := Az - b. */
abstract class BlockSketch extends SketchAndProject {
    /** Y by rows. */
    final double[][] Y;

    /** S'r. */
    final double[] w;

    private final SemidefiniteSolver gram;

    BlockSketch(SketchPlan plan) {
        super(plan);
        int q = plan.columns();
        this.Y = new double[q][plan.size()];
        this.w = new double[q];
        this.gram = new SemidefiniteSolver(q);
    }

    /** Draws S, and writes Y and w. */
    abstract void sketch();

    /** Floating-point operations of {@link #sketch}. */
    abstract long sketchFlops();

    @Override
    final boolean step() {
        sketch();
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j <= i; j++) {
                gram.set(i, j, Vectors.dot(Y[i], Y[j]));
            }
        }
        gram.solve(w);
        for (int i = 0; i < w.length; i++) {
            Vectors.add(-w[i], Y[i], z);
        }
        A.residual(z, b, r);
        return true;
    }

    /** N q (q + 1) operations for Y Y', q^3/3 for its factors, 2 N q for z and 2 N^2 for r. */
    @Override
    final long flops() {
        long q = w.length;
        long size = z.length;
        return sketchFlops() + size * q * (q + 1) + q * q * q / 3 + 2 * size * q + 2 * A.entries();
    }
}
