package dev.touchstone.suite.sketchednewton.sketches;

/** Kaczmarz's steps z := z - a A_i'. Every N-th step computes r = Az - b, which is then compared with the tolerance. */
abstract class RowSteps extends SketchAndProject {
    final RowChoice rows;
    private int age;

    RowSteps(SketchPlan plan) {
        super(plan);
        this.rows = new RowChoice(plan);
    }

    @Override
    void prepare() {
        charge(rows.prepare(A));
        age = firstAge();
    }

    /** The number of steps, of the N before r is first computed, that count as done. */
    abstract int firstAge();

    /** Projects z on the solutions of equation i, whose row is not zero. */
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
