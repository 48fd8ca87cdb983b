package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparsePattern;

/** Derivatives against central differences of what they are derivatives of, each entry to 1e-6 of its size or of 1. */
public final class DerivativeCheck {
    private static final double STEP = 1e-6;
    private static final double TOLERANCE = 1e-6;

    private final NonlinearProgram program;
    private final Evaluation evaluation;
    private final double[] x;
    private final double[] lambda;

    private DerivativeCheck(NonlinearProgram program) {
        this.program = program;
        this.evaluation = program.evaluation();
        this.x = program.start();
        for (int i = 0; i < x.length; i++) {
            x[i] += 0.05 * (1 + Math.abs(x[i])) * Math.sin(i + 1);
        }
        this.lambda = new double[program.constraints()];
        for (int j = 0; j < lambda.length; j++) {
            lambda[j] = Math.cos(j) + 0.25;
        }
    }

    /** Compares all first and second derivatives beside the start. */
    public static void check(NonlinearProgram program) {
        var differences = new DerivativeCheck(program);
        double[] gradient = new double[program.variables()];
        differences.evaluation.gradient(differences.x, gradient);
        double[][] hessian = differences.hessian(0.7);
        for (int i = 0; i < gradient.length; i++) {
            differences.checkFirst(i, gradient[i]);
            differences.checkSecond(i, hessian[i]);
        }
        differences.checkProduct(hessian);
    }

    private void checkFirst(int i, double derivative) {
        double[] above = new double[lambda.length];
        double[] below = new double[lambda.length];
        double f = objective(i, STEP, above) - objective(i, -STEP, below);
        assertClose("gradient " + i, derivative, f / (2 * STEP));
        double[] column = jacobianColumn(i);
        for (int j = 0; j < above.length; j++) {
            assertClose("Jacobian " + j + "," + i, column[j], (above[j] - below[j]) / (2 * STEP));
        }
    }

    private double objective(int i, double step, double[] c) {
        double[] beside = x.clone();
        beside[i] += step;
        evaluation.constraints(beside, c);
        return evaluation.objective(beside);
    }

    private double[] jacobianColumn(int i) {
        SparsePattern pattern = program.jacobian();
        double[] entries = new double[pattern.size()];
        evaluation.jacobian(x, entries);
        double[] column = new double[lambda.length];
        for (int j = 0; j < column.length; j++) {
            int entry = pattern.entry(j, i);
            column[j] = entry < 0 ? 0 : entries[entry];
        }
        return column;
    }

    private void checkSecond(int i, double[] row) {
        double[] above = lagrangianGradient(i, STEP);
        double[] below = lagrangianGradient(i, -STEP);
        for (int k = 0; k < row.length; k++) {
            assertClose("Hessian " + i + "," + k, row[k], (above[k] - below[k]) / (2 * STEP));
        }
    }

    private double[] lagrangianGradient(int i, double step) {
        double[] beside = x.clone();
        beside[i] += step;
        double[] gradient = new double[x.length];
        evaluation.gradient(beside, gradient);
        for (int k = 0; k < x.length; k++) {
            gradient[k] *= 0.7;
        }
        SparsePattern pattern = program.jacobian();
        double[] entries = new double[pattern.size()];
        evaluation.jacobian(beside, entries);
        for (int j = 0; j < lambda.length; j++) {
            for (int e = pattern.start(j); e < pattern.start(j + 1); e++) {
                gradient[pattern.column(e)] += lambda[j] * entries[e];
            }
        }
        return gradient;
    }

    private double[][] hessian(double sigma) {
        SparsePattern lower = program.hessian();
        double[] entries = new double[lower.size()];
        evaluation.hessian(x, sigma, lambda, entries);
        double[][] hessian = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                assertThat(lower.column(e)).as("column of row %d", i).isLessThanOrEqualTo(i);
                hessian[i][lower.column(e)] = entries[e];
                hessian[lower.column(e)][i] = entries[e];
            }
        }
        return hessian;
    }

    private void checkProduct(double[][] hessian) {
        double[] v = new double[x.length];
        for (int i = 0; i < v.length; i++) {
            v[i] = i % 3 - 0.5;
        }
        double[] product = new double[x.length];
        evaluation.hessianProduct(x, 0.7, lambda, v, product);
        for (int i = 0; i < v.length; i++) {
            double sum = 0;
            for (int k = 0; k < v.length; k++) {
                sum += hessian[i][k] * v[k];
            }
            assertThat(product[i]).as("product %d", i).isCloseTo(sum, within(1e-10 * Math.max(1, Math.abs(sum))));
        }
    }

    private static void assertClose(String name, double derivative, double difference) {
        assertThat(derivative).as(name).isCloseTo(difference, within(TOLERANCE * Math.max(1, Math.abs(difference))));
    }
}
