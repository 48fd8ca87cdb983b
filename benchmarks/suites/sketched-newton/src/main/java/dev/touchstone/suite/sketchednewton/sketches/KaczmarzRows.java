package dev.touchstone.suite.sketchednewton.sketches;

/** Kaczmarz's steps with a = (A_i z - b_i) / ||A_i||^2: 4 N operations for dense A, and nothing but A at hand. */
final class KaczmarzRows extends RowSteps {
    KaczmarzRows(SketchPlan plan) {
        super(plan);
    }

    @Override
    int firstAge() {
        return 0;
    }

    @Override
    void project(int i) {
        A.addRow(i, (b[i] - A.dotRow(i, z)) / rows.normSquared(i), z);
    }

    /** On average over the rows, N of them between two computations of r. */
    @Override
    long flops() {
        return 6 * A.entries() / A.size();
    }
}
