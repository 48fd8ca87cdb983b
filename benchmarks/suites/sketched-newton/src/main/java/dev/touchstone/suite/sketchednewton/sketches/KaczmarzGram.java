package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;

/** Kaczmarz's steps with A^2 at hand: a = r_i / ||A_i||^2 and r := r - a (A^2)_i', 4 N operations for dense A. */
final class KaczmarzGram extends RowSteps {
    private SymmetricMatrix gram;

    KaczmarzGram(SketchPlan plan) {
        super(plan);
    }

    @Override
    void prepare() {
        super.prepare();
        gram = A.square();
        charge(2L * A.size() * A.entries());
    }

    /** The first r may not be Az - b, and is used once. */
    @Override
    int firstAge() {
        return z.length - 1;
    }

    @Override
    void project(int i) {
        double a = r[i] / rows.normSquared(i);
        A.addRow(i, -a, z);
        gram.addRow(i, -a, r);
    }

    /** On average over the rows, N of them between two computations of r. */
    @Override
    long flops() {
        return (4 * A.entries() + 2 * gram.entries()) / A.size();
    }
}
