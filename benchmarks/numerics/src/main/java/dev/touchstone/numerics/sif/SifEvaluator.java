package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.QuadraticTerm;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;
import java.util.List;

/** Evaluates a problem by interpreting its expressions. */
public final class SifEvaluator implements SifFunctions {
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

    @Override
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

    @Override
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

    @Override
    public void constraints(double[] x, double[] values) {
        for (int i = 0; i < structure.m(); i++) {
            values[i] = groups.value(structure.constraints().get(i), x);
        }
    }

    @Override
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

    @Override
    public void hessian(double[] x, double sigma, double[] y, double[] entries) {
        SparsePattern pattern = structure.hessian();
        Arrays.fill(entries, 0);
        for (GroupSite site : structure.objectives()) {
            groups.addHessian(site, x, sigma, pattern, entries);
        }
        for (int i = 0; i < structure.m(); i++) {
            groups.addHessian(structure.constraints().get(i), x, y[i], pattern, entries);
        }
        for (QuadraticTerm h : quadratic) {
            entries[pattern.entry(h.row(), h.column())] += sigma * h.coefficient();
        }
    }

    @Override
    public void hessianProduct(double[] x, double sigma, double[] y, double[] v, double[] product) {
        Arrays.fill(product, 0);
        for (GroupSite site : structure.objectives()) {
            groups.addHessianProduct(site, x, sigma, v, product);
        }
        for (int i = 0; i < structure.m(); i++) {
            groups.addHessianProduct(structure.constraints().get(i), x, y[i], v, product);
        }
        for (QuadraticTerm h : quadratic) {
            double coefficient = sigma * h.coefficient();
            product[h.row()] += coefficient * v[h.column()];
            if (h.row() != h.column()) {
                product[h.column()] += coefficient * v[h.row()];
            }
        }
    }
}
