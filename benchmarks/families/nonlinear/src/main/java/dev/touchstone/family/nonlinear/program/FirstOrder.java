package dev.touchstone.family.nonlinear.program;

import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.Arrays;

/** f, c, grad f and G of a program with bounds and inequalities at a point. Vectors that it gives are not copies. */
public final class FirstOrder {
    private final NonlinearProgram program;
    private final Bounds box;
    private final Bounds range;
    private final Evaluation evaluation;
    private final SparsePattern pattern;
    private final double[] x;
    private final double[] c;
    private final double[] gradient;
    private final double[] jacobian;
    private double objective;

    /** Nothing is evaluated yet. */
    public FirstOrder(NonlinearProgram program, Evaluation evaluation) {
        this.program = program;
        this.box = program.variableBounds();
        this.range = program.constraintBounds();
        this.evaluation = evaluation;
        this.pattern = program.jacobian();
        this.x = new double[program.variables()];
        this.c = new double[program.constraints()];
        this.gradient = new double[program.variables()];
        this.jacobian = new double[pattern.size()];
    }

    /** Evaluates f and c at the first n numbers of a vector. */
    public void evaluate(double[] at) {
        System.arraycopy(at, 0, x, 0, x.length);
        objective = evaluation.objective(x);
        evaluation.constraints(x, c);
    }

    /** Evaluates grad f and G where f and c were evaluated. */
    public void differentiate() {
        evaluation.gradient(x, gradient);
        evaluation.jacobian(x, jacobian);
    }

    /** Whether a program was evaluated at these n numbers last. */
    public boolean isOf(NonlinearProgram other, double[] at) {
        return program == other && Arrays.equals(x, at);
    }

    /** y := y + G'v. */
    public void addTransposed(double[] v, double[] y) {
        for (int row = 0; row < c.length; row++) {
            for (int e = pattern.start(row); e < pattern.start(row + 1); e++) {
                y[pattern.column(e)] += v[row] * jacobian[e];
            }
        }
    }

    /** The row of G times the first n numbers of v. */
    public double times(int row, double[] v) {
        double sum = 0;
        for (int e = pattern.start(row); e < pattern.start(row + 1); e++) {
            sum += jacobian[e] * v[pattern.column(e)];
        }
        return sum;
    }

    /** grad_x L = grad f + G'lambda, a new vector of n. */
    public double[] lagrangianGradient(double[] lambda) {
        double[] sum = gradient.clone();
        addTransposed(lambda, sum);
        return sum;
    }

    /** (x - P(x - grad_x L); c - P(c + lambda)), zero at a KKT point, a new vector of n + m; see the metric of it. */
    public double[] naturalMap(double[] lambda) {
        int n = x.length;
        double[] slope = lagrangianGradient(lambda);
        double[] map = new double[n + c.length];
        for (int i = 0; i < n; i++) {
            map[i] = x[i] - box.project(i, x[i] - slope[i]);
        }
        for (int j = 0; j < c.length; j++) {
            map[n + j] = c[j] - range.project(j, c[j] + lambda[j]);
        }
        return map;
    }

    /** The natural residual, its norm. */
    public double residual(double[] lambda) {
        return Vectors.normInOrder(naturalMap(lambda), 0, x.length + c.length);
    }

    /** ||c - P(c)||_1. */
    public double violation() {
        double sum = 0;
        for (int j = 0; j < c.length; j++) {
            sum += range.violation(j, c[j]);
        }
        return sum;
    }

    /** ||c + G d - P(c + G d)||_1. */
    public double violation(double[] d) {
        double sum = 0;
        for (int j = 0; j < c.length; j++) {
            sum += range.violation(j, c[j] + times(j, d));
        }
        return sum;
    }

    /** Whether f and c are numbers. */
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

    /** G, one number for each entry of the program's pattern. */
    public double[] jacobian() {
        return jacobian;
    }
}
