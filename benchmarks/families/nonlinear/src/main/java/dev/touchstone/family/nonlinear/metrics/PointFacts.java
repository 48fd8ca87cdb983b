package dev.touchstone.family.nonlinear.metrics;

import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.Vectors;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values and derivatives of a program's functions at a point, by name, for {@code eval}. */
public final class PointFacts {
    /** A point counts as feasible where no bound and no constraint is violated by more. */
    private static final double FEASIBLE = 1e-6;

    /** A Jacobian with more entries, zeros included, is given as rows, columns and values. */
    private static final long MOST_DENSE = 1_000_000;

    private PointFacts() {}

    /**
     * {@code objective}, {@code constraints} and {@code feasible} at x.
     *
     * @throws IllegalArgumentException if x has another length than n
     */
    public static Map<String, Object> values(NonlinearProgram program, double[] x) {
        if (x.length != program.variables()) {
            throw new IllegalArgumentException(
                    "the point has %d values; the program has %d variables".formatted(x.length, program.variables()));
        }
        Evaluation evaluation = program.evaluation();
        double[] c = new double[program.constraints()];
        evaluation.constraints(x, c);
        var values = new LinkedHashMap<String, Object>();
        values.put("objective", evaluation.objective(x));
        values.put("constraints", c);
        values.put("feasible", KktResidual.infeasibility(program, x, c) <= FEASIBLE);
        return values;
    }

    /**
     * {@code gradient}, {@code jacobian} and {@code lagrangian_hessian_product} at x: the last is the Hessian of f + sum of c
     * times the vector of ones.
     */
    public static Map<String, Object> derivatives(NonlinearProgram program, double[] x) {
        Evaluation evaluation = program.evaluation();
        double[] gradient = new double[program.variables()];
        evaluation.gradient(x, gradient);
        var jacobian = new SparseMatrix(program.jacobian());
        evaluation.jacobian(x, jacobian.values());
        double[] product = new double[program.variables()];
        evaluation.hessianProduct(
                x, 1, Vectors.ones(program.constraints()), Vectors.ones(program.variables()), product);
        var derivatives = new LinkedHashMap<String, Object>();
        derivatives.put("gradient", gradient);
        derivatives.put("jacobian", rows(jacobian, program.constraints(), program.variables()));
        derivatives.put("lagrangian_hessian_product", product);
        return derivatives;
    }

    private static Object rows(SparseMatrix jacobian, int m, int n) {
        return (long) m * n <= MOST_DENSE ? dense(jacobian, m, n) : triplets(jacobian);
    }

    private static double[][] dense(SparseMatrix jacobian, int m, int n) {
        double[][] rows = new double[m][n];
        jacobian.forEach((i, j, value) -> rows[i][j] = value);
        return rows;
    }

    private static Map<String, Object> triplets(SparseMatrix jacobian) {
        int[] rows = new int[jacobian.values().length];
        int[] columns = new int[rows.length];
        for (int i = 0; i < jacobian.pattern().rows(); i++) {
            for (int e = jacobian.pattern().start(i); e < jacobian.pattern().start(i + 1); e++) {
                rows[e] = i;
                columns[e] = jacobian.pattern().column(e);
            }
        }
        return Map.of("rows", rows, "columns", columns, "values", jacobian.values());
    }
}
