package dev.touchstone.suite.sketchednewton.sketches;

/** Kaczmarz's steps z := z - a A_i', of which every N-th computes r = Az - b and compares it with the tolerance. */
abstract class RowSteps extends SketchAndProject {
    final RowChoice rows;
    private int age;

    RowSteps(SketchPlan plan) {
        super(plan);
        this.rows = new RowChoice(plan.sampling(), plan.size(), plan.random());
    }

    @Override
    void prepare() {
        rows.prepare(A);
        age = firstAge();
        charge(2 * A.entries());
    }

    /** How many of the N steps before the first r count as done. */
    abstract int firstAge();

    /** Projects z on the solutions of row i, which is not zero. */
    abstract void project(int i);

    @Override
    final boolean step() {
        int i = rows.next();
        if (rows.normSquared(i) > 0) {
            project(i);
        }
        if (++age < z.length) {
            return false;
        }
        age = 0;
        A.residual(z, b, r);
        return true;
    }
}
