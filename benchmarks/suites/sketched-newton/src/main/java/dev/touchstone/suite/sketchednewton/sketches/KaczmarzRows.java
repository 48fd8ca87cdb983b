package dev.touchstone.suite.sketchednewton.sketches;

/** Kaczmarz's steps that compute a = (A_i z - b_i) / ||A_i||^2 from A alone: 4 N operations for dense A. */
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

    /** The mean over the rows, where r is computed anew after every N steps. */
    @Override
    long flops() {
        return 6 * A.entries() / A.size();
    }
}
