package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;

/**
 * Kaczmarz's steps that keep the residual by rows of A^2: a = r_i / ||A_i||^2 and r := r - a (A^2)_i'. A step costs 4 N operations
 * for dense A.
 */
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

    /** N - 1, because the first r may differ from Az - b: it serves one step. */
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

    /** The mean over the rows, where r is computed anew after every N steps. */
    @Override
    long flops() {
        return (4 * A.entries() + 2 * gram.entries()) / A.size();
    }
}
