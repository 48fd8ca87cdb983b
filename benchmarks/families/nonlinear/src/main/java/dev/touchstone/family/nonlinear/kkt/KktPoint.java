package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;

/**
 * An iterate (x, lambda) of min f(x) subject to c(x) = a, and f, c - a, G, grad f and grad_x L = grad f + G'lambda there.
 * Vectors that it gives are not copies.
 */
public final class KktPoint {
    private final NonlinearProgram program;
    private final Evaluation evaluation;
    private final double[] target;
    private PrimalDualPoint iterate;
    private final double[] c;
    private final double[] jacobian;
    private final double[] gradient;
    private final double[] lagrangianGradient;
    private double objective;

    /** At the start of a program; nothing is evaluated yet. */
    public KktPoint(NonlinearProgram program, Evaluation evaluation) {
        this.program = program;
        this.evaluation = evaluation;
        this.target = program.constraintBounds().lower();
        this.iterate = new PrimalDualPoint(program.start(), program.startMultipliers());
        this.c = new double[program.constraints()];
        this.jacobian = new double[program.jacobian().size()];
        this.gradient = new double[program.variables()];
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
        objective = evaluation.objective(iterate.x());
        evaluation.constraints(iterate.x(), c);
        for (int j = 0; j < c.length; j++) {
            c[j] -= target[j];
        }
    }

    /** Evaluates the first derivatives of f and c. */
    public void evaluateDerivatives() {
        evaluation.gradient(iterate.x(), gradient);
        evaluation.jacobian(iterate.x(), jacobian);
        System.arraycopy(gradient, 0, lagrangianGradient, 0, gradient.length);
        addTransposed(iterate.lambda(), lagrangianGradient);
    }

    /** Goes to the point from + a z, where z = (dx; dlambda), or dx alone if lambda is to stay; evaluates nothing. */
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

    /** lambda := lambda + mu c. */
    public void addToMultipliers(double mu) {
        Vectors.add(mu, c, iterate.lambda());
    }

    private static void step(double[] from, double a, double[] z, int at, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + a * z[at + i];
        }
    }

    /** y := y + G'v, of n numbers. */
    public void addTransposed(double[] v, double[] y) {
        SparsePattern pattern = program.jacobian();
        for (int row = 0; row < pattern.rows(); row++) {
            for (int e = pattern.start(row); e < pattern.start(row + 1); e++) {
                y[pattern.column(e)] += v[row] * jacobian[e];
            }
        }
    }

    /** y := G v, of m numbers; v may be longer than n. */
    public void times(double[] v, double[] y) {
        SparsePattern pattern = program.jacobian();
        for (int row = 0; row < pattern.rows(); row++) {
            double sum = 0;
            for (int e = pattern.start(row); e < pattern.start(row + 1); e++) {
                sum += jacobian[e] * v[pattern.column(e)];
            }
            y[row] = sum;
        }
    }

    /** ||(grad_x L; c)||, the paper's measure of how far this is from a solution. */
    public double residual() {
        return Math.hypot(Vectors.norm(lagrangianGradient), Vectors.norm(c));
    }

    /** x and lambda, and the size of the step that led there. */
    public PrimalDualPoint iterate() {
        return iterate;
    }

    /** f(x). */
    public double objective() {
        return objective;
    }

    /** c(x) - a, of m numbers. */
    public double[] c() {
        return c;
    }

    /** G, one number for each entry of the program's pattern. */
    public double[] jacobian() {
        return jacobian;
    }

    /** grad f, of n numbers. */
    public double[] gradient() {
        return gradient;
    }

    /** grad_x L, of n numbers. */
    public double[] lagrangianGradient() {
        return lagrangianGradient;
    }
}
