package dev.touchstone.suite.sketchednewton.sketches;

/**
 * Randomised Kaczmarz: S is one coordinate vector e_i, so that z := z - (r_i / ||A_i||^2) A_i', r := Az - b. A step costs 2 N^2 +
 * 4 N operations, as in the authors' released code.
 */
final class Kaczmarz extends SketchAndProject {
    private final RowChoice rows;

    Kaczmarz(SketchPlan plan) {
        super(plan);
        this.rows = new RowChoice(plan);
    }

    @Override
    void prepare() {
        charge(rows.prepare(A));
    }

    @Override
    boolean step() {
        int i = rows.next();
        if (rows.normSquared(i) > 0) {
            A.addRow(i, -r[i] / rows.normSquared(i), z);
            A.residual(z, b, r);
        }
        return true;
    }

    @Override
    long flops() {
        return 2 * A.entries() + 4L * z.length;
    }
}
