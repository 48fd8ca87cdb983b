package dev.touchstone.family.nonlinear.program;

import dev.touchstone.api.Diverged;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/**
 * f, c, grad f and G of a program at a point x. The vectors that this hands out are not copies; the next evaluation
 * overwrites them.
 */
public final class FirstOrder {
    /** The reason of a run that ends because a value or a first derivative is NaN or infinite. */
    public static final String NOT_FINITE = "not finite: values or first derivatives at the iterate";

    private final NonlinearProgram program;
    private final Bounds box;
    private final Bounds range;
    private final Evaluation evaluation;
    private final double[] x;
    private final double[] c;
    private final double[] gradient;
    private final SparseMatrix jacobian;
    private double objective;

    /** Values of a program; nothing is evaluated yet. */
    public FirstOrder(NonlinearProgram program, Evaluation evaluation) {
        this.program = program;
        this.box = program.variableBounds();
        this.range = program.constraintBounds();
        this.evaluation = evaluation;
        this.x = new double[program.variables()];
        this.c = new double[program.constraints()];
        this.gradient = new double[program.variables()];
        this.jacobian = new SparseMatrix(program.jacobian());
    }

    /** Evaluates f and c at the first n numbers of a vector. */
    public void evaluate(double[] at) {
        System.arraycopy(at, 0, x, 0, x.length);
        objective = evaluation.objective(x);
        evaluation.constraints(x, c);
    }

    /** Evaluates grad f and G at the point of the last {@link #evaluate}. */
    public void differentiate() {
        evaluation.gradient(x, gradient);
        evaluation.jacobian(x, jacobian.values());
    }

    /** Whether the last {@link #evaluate} was of this program at these n numbers. */
    public boolean isOf(NonlinearProgram other, double[] at) {
        return program == other && Arrays.equals(x, at);
    }

    /** grad_x L = grad f + G'lambda, a new vector of n numbers. */
    public double[] lagrangianGradient(double[] lambda) {
        double[] sum = gradient.clone();
        jacobian.addTransposeTimes(lambda, sum);
        return sum;
    }

    /**
     * The natural map (x - P(x - grad_x L); c - P(c + lambda)), a new vector of n + m numbers. It is zero at KKT points and
     * nowhere else.
     *
     * <p>Source: F. Facchinei, J.-S. Pang, "Finite-dimensional variational inequalities and complementarity problems", 2003,
     * section 1.5.
     */
    public double[] naturalMap(double[] lambda) {
        int n = x.length;
        double[] slope = lagrangianGradient(lambda);
        double[] map = new double[n + c.length];
        for (int i = 0; i < n; i++) {
            map[i] = box.naturalResidual(i, x[i], -slope[i]);
        }
        for (int j = 0; j < c.length; j++) {
            map[n + j] = range.naturalResidual(j, c[j], lambda[j]);
        }
        return map;
    }

    /** The natural residual: the Euclidean norm of {@link #naturalMap}. */
    public double residual(double[] lambda) {
        return Vectors.normInOrder(naturalMap(lambda));
    }

    /**
     * The natural residual, where it is a number.
     *
     * @throws Diverged if it is not finite
     */
    public double finiteResidual(double[] lambda) {
        double residual = residual(lambda);
        if (!Double.isFinite(residual)) {
            throw new Diverged(NOT_FINITE);
        }
        return residual;
    }

    /** ||c - P(c)||_1, the violation of the constraints. */
    public double violation() {
        double sum = 0;
        for (int j = 0; j < c.length; j++) {
            sum += range.violation(j, c[j]);
        }
        return sum;
    }

    /** ||c + G d - P(c + G d)||_1, the violation that a linear model predicts after a step d of n numbers. */
    public double violation(double[] d) {
        double sum = 0;
        for (int j = 0; j < c.length; j++) {
            sum += range.violation(j, c[j] + jacobian.rowTimes(j, d));
        }
        return sum;
    }

    /** Whether f and all of c are finite numbers. */
    public boolean isFinite() {
        double sum = objective;
        for (double value : c) {
            sum += value;
        }
        return Double.isFinite(sum);
    }

    /** x, of n numbers. */
    public double[] x() {
        return x;
    }

    /** f(x). */
    public double objective() {
        return objective;
    }

    /** c(x), of m numbers. */
    public double[] c() {
        return c;
    }

    /** grad f, of n numbers. */
    public double[] gradient() {
        return gradient;
    }

    /** G, m by n. */
    public SparseMatrix jacobian() {
        return jacobian;
    }
}
