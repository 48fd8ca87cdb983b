package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.QuadraticTerm;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;
import java.util.List;

/**
 * Evaluates a problem by interpreting its expressions. Has scratch space: one evaluator for each thread,
 * all of them on one structure. Points have n numbers, multipliers m; values that Fortran would give as
 * NaN or infinite are so here.
 */
public final class SifEvaluator {
    private final SifStructure structure;
    private final List<QuadraticTerm> quadratic;
    private final GroupEvaluator groups;
    private final double[] row;

    public SifEvaluator(SifStructure structure) {
        this.structure = structure;
        this.quadratic = structure.problem().quadratic();
        this.groups = new GroupEvaluator(structure);
        this.row = new double[structure.n()];
    }

    /** f(x), the sum of the objective groups and x'Hx / 2; 0 for a problem without objective. */
    public double objective(double[] x) {
        double f = 0;
        for (GroupSite site : structure.objectives()) {
            f += groups.value(site, x);
        }
        for (QuadraticTerm h : quadratic) {
            double weight = h.row() == h.column() ? 0.5 : 1;
            f += weight * h.coefficient() * x[h.row()] * x[h.column()];
        }
        return f;
    }

    /** Writes the n first derivatives of f. */
    public void gradient(double[] x, double[] gradient) {
        Arrays.fill(gradient, 0);
        for (GroupSite site : structure.objectives()) {
            groups.addGradient(site, x, 1, gradient);
        }
        for (QuadraticTerm h : quadratic) {
            gradient[h.row()] += h.coefficient() * x[h.column()];
            if (h.row() != h.column()) {
                gradient[h.column()] += h.coefficient() * x[h.row()];
            }
        }
    }

    /** Writes the m values of the constraints. */
    public void constraints(double[] x, double[] values) {
        for (int i = 0; i < structure.m(); i++) {
            values[i] = groups.value(structure.constraints().get(i), x);
        }
    }

    /** Writes the first derivatives of the constraints, one for each entry of {@link SifStructure#jacobian}. */
    public void jacobian(double[] x, double[] entries) {
        SparsePattern pattern = structure.jacobian();
        for (int i = 0; i < structure.m(); i++) {
            groups.addGradient(structure.constraints().get(i), x, 1, row);
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                entries[e] = row[pattern.column(e)];
                row[pattern.column(e)] = 0;
            }
        }
    }

    /**
     * Writes the second derivatives of f + y'c, one for each entry of {@link SifStructure#hessian}, the
     * lower half.
     */
    public void hessian(double[] x, double[] y, double[] entries) {
        SparsePattern pattern = structure.hessian();
        Arrays.fill(entries, 0);
        for (GroupSite site : structure.objectives()) {
            groups.addHessian(site, x, 1, pattern, entries);
        }
        for (int i = 0; i < structure.m(); i++) {
            groups.addHessian(structure.constraints().get(i), x, y[i], pattern, entries);
        }
        for (QuadraticTerm h : quadratic) {
            entries[pattern.entry(h.row(), h.column())] += h.coefficient();
        }
    }
}
