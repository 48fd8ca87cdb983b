package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.Vectors;

/**
 * An iterate (x, lambda) of min f(x) subject to c(x) = a with f, c - a, G, grad f and grad_x L = grad f + G'lambda. The vectors
 * that this hands out are not copies; moves and evaluations overwrite them.
 */
public final class KktPoint {
    private final FirstOrder values;
    private final double[] rightHandSide;
    private final double[] c;
    private PrimalDualPoint iterate;
    private double[] lagrangianGradient;

    /** The start of a program; nothing is evaluated yet. */
    public KktPoint(NonlinearProgram program, Evaluation evaluation) {
        this.values = new FirstOrder(program, evaluation);
        this.rightHandSide = program.constraintBounds().lower();
        this.iterate = new PrimalDualPoint(program.start(), program.startMultipliers());
        this.c = new double[program.constraints()];
        this.lagrangianGradient = new double[program.variables()];
    }

    /** Evaluates f and c, and their first derivatives; returns this. */
    public KktPoint evaluate() {
        evaluateFunctions();
        evaluateDerivatives();
        return this;
    }

    /** Evaluates f and c alone; their derivatives stay those of an earlier point. */
    public void evaluateFunctions() {
        values.evaluate(iterate.x());
        for (int j = 0; j < c.length; j++) {
            c[j] = values.c()[j] - rightHandSide[j];
        }
    }

    /** Evaluates the first derivatives at an iterate where f and c were evaluated. */
    public void evaluateDerivatives() {
        values.differentiate();
        lagrangianGradient = values.lagrangianGradient(iterate.lambda());
    }

    /**
     * Moves to the point from + a z; evaluates nothing.
     *
     * @param z (dx; dlambda), n + m numbers, or dx alone, n numbers, which leaves lambda as it is
     */
    public void moveTo(KktPoint from, double a, double[] z) {
        double[] x = iterate.x();
        double[] lambda = iterate.lambda();
        step(from.iterate.x(), a, z, 0, x);
        if (z.length > x.length) {
            step(from.iterate.lambda(), a, z, x.length, lambda);
        } else {
            System.arraycopy(from.iterate.lambda(), 0, lambda, 0, lambda.length);
        }
        iterate = new PrimalDualPoint(x, lambda, a);
    }

    private static void step(double[] from, double a, double[] z, int at, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + a * z[at + i];
        }
    }

    /** lambda := lambda + mu (c - a). */
    public void addToMultipliers(double mu) {
        Vectors.add(mu, c, iterate.lambda());
    }

    /** ||(grad_x L; c - a)||, zero at a KKT point. */
    public double residual() {
        return Math.hypot(Vectors.norm(lagrangianGradient), Vectors.norm(c));
    }

    /**
     * Whether the residual is more than a tolerance.
     *
     * @throws Diverged if the residual is not finite
     */
    public boolean isBeyond(double tolerance) {
        double residual = residual();
        if (!Double.isFinite(residual)) {
            throw new Diverged(FirstOrder.NOT_FINITE);
        }
        return residual > tolerance;
    }

    /** x and lambda, and the size of the step that led there. */
    public PrimalDualPoint iterate() {
        return iterate;
    }

    /** f(x). */
    public double objective() {
        return values.objective();
    }

    /** c(x) - a, of m numbers. */
    public double[] c() {
        return c;
    }

    /** G, m by n. */
    public SparseMatrix jacobian() {
        return values.jacobian();
    }

    /** grad f, of n numbers. */
    public double[] gradient() {
        return values.gradient();
    }

    /** grad_x L, of n numbers. */
    public double[] lagrangianGradient() {
        return lagrangianGradient;
    }
}
