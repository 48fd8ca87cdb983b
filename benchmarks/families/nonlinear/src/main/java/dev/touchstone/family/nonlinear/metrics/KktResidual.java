package dev.touchstone.family.nonlinear.metrics;

import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.numerics.linear.Vectors;

/**
 * The distance of an iterate to the Karush-Kuhn-Tucker conditions: the Euclidean norm of x - P(x - grad_x L) and
 * c - P(c + lambda), where P projects on the bounds of x and of c. It is ||(grad_x L; c - a)|| where all constraints are
 * equalities and no variable is bounded.
 *
 * <p>Source: F. Facchinei, J.-S. Pang, "Finite-dimensional variational inequalities and complementarity problems", 2003,
 * section 1.5 (natural map).
 */
public final class KktResidual {
    private KktResidual() {}

    /** The residual; NaN where a function is not defined. */
    public static double of(NonlinearProgram program, PrimalDualPoint at) {
        double[] map = at.evaluated(program).naturalMap(at.lambda());
        int n = program.variables();
        return Math.hypot(Vectors.normInOrder(map, 0, n), Vectors.normInOrder(map, n, map.length));
    }

    /** The dual part of the residual, ||x - P(x - grad_x L)||. */
    public static double dual(NonlinearProgram program, PrimalDualPoint at) {
        return Vectors.normInOrder(at.evaluated(program).naturalMap(at.lambda()), 0, program.variables());
    }

    /** The largest violation of a bound or a constraint. */
    public static double infeasibility(NonlinearProgram program, PrimalDualPoint at) {
        return infeasibility(program, at.x(), at.evaluated(program).c());
    }

    /**
     * The largest violation of a bound or a constraint.
     *
     * @param x the n variables
     * @param c the m values of the constraints at x
     */
    public static double infeasibility(NonlinearProgram program, double[] x, double[] c) {
        return Math.max(
                program.variableBounds().largestViolation(x),
                program.constraintBounds().largestViolation(c));
    }
}
