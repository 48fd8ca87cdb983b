package dev.touchstone.family.nonlinear.metrics;

import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.linear.Vectors;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a program's functions are worth at a point. */
public final class PointFacts {
    /** A point counts as feasible where no bound and no constraint is violated by more. */
    private static final double FEASIBLE = 1e-6;

    /** A Jacobian with more entries, zeros included, is given as rows, columns and values. */
    private static final long MOST_DENSE = 1_000_000;

    private PointFacts() {}

    public static Map<String, Object> values(NonlinearProgram program, double[] x) {
        if (x.length != program.variables()) {
            throw new IllegalArgumentException(
                    "a point has %d values here, this one has %d".formatted(program.variables(), x.length));
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

    /** The Hessian of f + sum of c is multiplied with the vector of ones. */
    public static Map<String, Object> derivatives(NonlinearProgram program, double[] x) {
        Evaluation evaluation = program.evaluation();
        double[] gradient = new double[program.variables()];
        evaluation.gradient(x, gradient);
        double[] entries = new double[program.jacobian().size()];
        evaluation.jacobian(x, entries);
        double[] product = new double[program.variables()];
        evaluation.hessianProduct(
                x, 1, Vectors.ones(program.constraints()), Vectors.ones(program.variables()), product);
        var derivatives = new LinkedHashMap<String, Object>();
        derivatives.put("gradient", gradient);
        derivatives.put("jacobian", jacobian(program, entries));
        derivatives.put("lagrangian_hessian_product", product);
        return derivatives;
    }

    private static Object jacobian(NonlinearProgram program, double[] entries) {
        return (long) program.constraints() * program.variables() <= MOST_DENSE
                ? dense(program, entries)
                : triplets(program.jacobian(), entries);
    }

    private static double[][] dense(NonlinearProgram program, double[] entries) {
        SparsePattern pattern = program.jacobian();
        double[][] rows = new double[program.constraints()][program.variables()];
        for (int row = 0; row < rows.length; row++) {
            for (int e = pattern.start(row); e < pattern.start(row + 1); e++) {
                rows[row][pattern.column(e)] = entries[e];
            }
        }
        return rows;
    }

    private static Map<String, Object> triplets(SparsePattern pattern, double[] entries) {
        int[] rows = new int[entries.length];
        int[] columns = new int[entries.length];
        for (int row = 0; row < pattern.rows(); row++) {
            for (int e = pattern.start(row); e < pattern.start(row + 1); e++) {
                rows[e] = row;
                columns[e] = pattern.column(e);
            }
        }
        return Map.of("rows", rows, "columns", columns, "values", entries);
    }
}
