package dev.touchstone.family.nonlinear.metrics;

import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.numerics.linear.Vectors;

/**
 * How far an iterate is from a point that the Karush-Kuhn-Tucker conditions hold at: the Euclidean norm of
 * x - P(x - grad_x L) and c - P(c + lambda), where P projects on the bounds of x and of c. Where all
 * constraints are equalities and x is free it is ||(grad_x L; c)||, the paper's measure.
 *
 * <p>Source: F. Facchinei, J.-S. Pang, "Finite-dimensional variational inequalities and complementarity
 * problems", 2003, section 1.5 (natural map).
 */
public final class KktResidual {
    private KktResidual() {}

    /** The residual; NaN where a function is not defined. */
    public static double of(NonlinearProgram program, PrimalDualPoint at) {
        double[] map = at.evaluated(program).naturalMap(at.lambda());
        int n = program.variables();
        return Math.hypot(Vectors.normInOrder(map, 0, n), Vectors.normInOrder(map, n, map.length));
    }

    /** ||x - P(x - grad_x L)||. */
    public static double dual(NonlinearProgram program, PrimalDualPoint at) {
        return Vectors.normInOrder(at.evaluated(program).naturalMap(at.lambda()), 0, program.variables());
    }

    /** The largest violation of a bound or a constraint. */
    public static double infeasibility(NonlinearProgram program, PrimalDualPoint at) {
        return infeasibility(program, at.x(), at.evaluated(program).c());
    }

    /** The same at a point where the constraints are worth c. */
    public static double infeasibility(NonlinearProgram program, double[] x, double[] c) {
        return Math.max(worst(program.variableBounds(), x), worst(program.constraintBounds(), c));
    }

    private static double worst(Bounds bounds, double[] values) {
        double worst = 0;
        for (int i = 0; i < values.length; i++) {
            worst = Math.max(worst, bounds.violation(i, values[i]));
        }
        return worst;
    }
}
