package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;

/**
 * A program with every kind of bound: min 300 x1^2 + x2 + x3 subject to x1 x2 = 1 and 0 &lt;= x1 + x2 &lt;= 4, with 0 &lt;= x1,
 * -1 &lt;= x2 &lt;= 5 and x3 = 7. Its first gradient, at (1, 2, 7), is (600, 1, 1), so that f is scaled by 1/6.
 */
final class TwoSidedProgram {
    static final double NONE = Double.POSITIVE_INFINITY;

    private TwoSidedProgram() {}

    static NonlinearProgram program() {
        return new PolynomialProgram(
                new double[] {1, 2, 7},
                new Bounds(new double[] {0, -1, 7}, new double[] {NONE, 5, 7}),
                "300 x1^2 + x2 + x3",
                new Bounds(new double[] {1, 0}, new double[] {1, 4}),
                "x1 x2",
                "x1 + x2");
    }

    static BarrierPoint start(SlackForm form) {
        return BarrierPoint.start(form, form.program().evaluation());
    }

    /** A point of the program at other z, with first derivatives. */
    static BarrierPoint at(SlackForm form, double... z) {
        BarrierPoint from = start(form);
        BarrierPoint point = from.another(form.program().evaluation());
        double[] dz = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            dz[i] = z[i] - from.z()[i];
        }
        point.moveTo(from, 1, dz);
        point.values().differentiate();
        return point;
    }
}
