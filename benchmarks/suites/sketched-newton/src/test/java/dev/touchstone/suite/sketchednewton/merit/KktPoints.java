package dev.touchstone.suite.sketchednewton.merit;

import dev.touchstone.family.nonlinear.kkt.HessianModification;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.kkt.KktSystem;
import dev.touchstone.family.nonlinear.problems.PolynomialProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;

/** Points of min x1^3 + x2^2 subject to x1 x2 = 3 and x1 + x2 = 4. */
public final class KktPoints {
    public static final NonlinearProgram PROGRAM = new PolynomialProgram(
            new double[] {0, 0},
            Bounds.none(2),
            "x1^3 + x2^2",
            new Bounds(new double[] {3, 4}, new double[] {3, 4}),
            "x1 x2",
            "x1 + x2");

    private KktPoints() {}

    /** The point (x1, x2) with multipliers, evaluated. */
    public static KktPoint at(double x1, double x2, double lambda1, double lambda2) {
        var point = new KktPoint(PROGRAM, PROGRAM.evaluation());
        point.moveTo(new KktPoint(PROGRAM, PROGRAM.evaluation()), 1, new double[] {x1, x2, lambda1, lambda2});
        return point.evaluate();
    }

    /** The point moved by h z. */
    public static KktPoint moved(KktPoint from, double h, double... z) {
        var point = new KktPoint(PROGRAM, PROGRAM.evaluation());
        point.moveTo(from, h, z);
        return point.evaluate();
    }

    /** The system at a point, its Hessian modified only where it is not convex at all. */
    public static KktSystem system(KktPoint at) {
        var system = new KktSystem(PROGRAM, PROGRAM.evaluation(), new HessianModification(0.1, 1e-6));
        system.assemble(at);
        return system;
    }
}
