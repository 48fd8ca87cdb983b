package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.suite.sketchednewton.kkt.SymmetricMatrix;

/**
 * Kaczmarz's steps with A^2 at hand: z := z - a A_i', r := r - a (A^2)_i', where a = r_i / ||A_i||^2, in 4 N operations for
 * dense A. Every N steps r is computed from z, and compared with the tolerance.
 */
final class KaczmarzGram extends SketchAndProject {
    private final RowChoice rows;
    private SymmetricMatrix gram;
    private int age;

    KaczmarzGram(SketchPlan plan) {
        super(plan);
        this.rows = new RowChoice(plan.sampling(), plan.size(), plan.random());
    }

    @Override
    void prepare() {
        rows.prepare(A);
        gram = A.square();
        age = z.length - 1; // the first r may not be Az - b
        charge(2 * A.entries() + 2L * A.size() * A.entries());
    }

    @Override
    boolean step() {
        int i = rows.next();
        if (rows.normSquared(i) > 0) {
            double a = r[i] / rows.normSquared(i);
            A.addRow(i, -a, z);
            gram.addRow(i, -a, r);
        }
        if (++age < z.length) {
            return false;
        }
        age = 0;
        A.residual(z, b, r);
        return true;
    }

    /** On average over the rows, N of them between two computations of r. */
    @Override
    long flops() {
        return (4 * A.entries() + 2 * gram.entries()) / A.size();
    }
}
