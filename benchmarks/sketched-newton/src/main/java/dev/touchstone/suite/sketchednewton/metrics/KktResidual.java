package dev.touchstone.suite.sketchednewton.metrics;

import dev.touchstone.suite.sketchednewton.problems.Bounds;
import dev.touchstone.suite.sketchednewton.problems.NonlinearProgram;
import dev.touchstone.suite.sketchednewton.solvers.Iterate;

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
    public static double of(NonlinearProgram program, Iterate at) {
        return Math.hypot(dual(program, at), primal(program, at));
    }

    /** ||x - P(x - grad_x L)||. */
    public static double dual(NonlinearProgram program, Iterate at) {
        double[] gradient = at.evaluated(program).lagrangianGradient(at.lambda());
        Bounds bounds = program.variableBounds();
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            double x = at.x()[i];
            double residual = x - bounds.project(i, x - gradient[i]);
            sum += residual * residual;
        }
        return Math.sqrt(sum);
    }

    private static double primal(NonlinearProgram program, Iterate at) {
        double[] c = at.evaluated(program).c();
        Bounds bounds = program.constraintBounds();
        double sum = 0;
        for (int j = 0; j < c.length; j++) {
            double residual = c[j] - bounds.project(j, c[j] + at.lambda()[j]);
            sum += residual * residual;
        }
        return Math.sqrt(sum);
    }

    /** The largest violation of a bound or a constraint. */
    public static double infeasibility(NonlinearProgram program, Iterate at) {
        double[] c = at.evaluated(program).c();
        return Math.max(worst(program.variableBounds(), at.x()), worst(program.constraintBounds(), c));
    }

    private static double worst(Bounds bounds, double[] values) {
        double worst = 0;
        for (int i = 0; i < values.length; i++) {
            worst = Math.max(worst, bounds.violation(i, values[i]));
        }
        return worst;
    }
}
