package dev.touchstone.suite.sketchednewton.sketches;

/**
 * Kaczmarz's steps on rows alone: z := z - a A_i', where a = (A_i z - b_i) / ||A_i||^2, in 4 N operations for dense A and
 * with nothing but A at hand. Every N steps r := Az - b is computed, and compared with the tolerance.
 */
final class KaczmarzRows extends SketchAndProject {
    private final RowChoice rows;
    private int age;

    KaczmarzRows(SketchPlan plan) {
        super(plan);
        this.rows = new RowChoice(plan.sampling(), plan.size(), plan.random());
    }

    @Override
    void prepare() {
        rows.prepare(A);
        age = 0;
        charge(2 * A.entries());
    }

    @Override
    boolean step() {
        int i = rows.next();
        if (rows.normSquared(i) > 0) {
            A.addRow(i, (b[i] - A.dotRow(i, z)) / rows.normSquared(i), z);
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
        return 6 * A.entries() / A.size();
    }
}
