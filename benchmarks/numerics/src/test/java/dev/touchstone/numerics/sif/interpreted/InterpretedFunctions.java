package dev.touchstone.numerics.sif.interpreted;

import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.QuadraticTerm;
import dev.touchstone.numerics.linear.SparsePattern;
import dev.touchstone.numerics.sif.SifFunctions;
import dev.touchstone.numerics.sif.SifStructure;
import java.util.Arrays;
import java.util.List;

/** The functions of a problem, by interpretation of its expressions. */
public final class InterpretedFunctions implements SifFunctions {
    private final SifStructure structure;
    private final List<Group> objectives;
    private final List<Group> constraints;
    private final List<QuadraticTerm> quadratic;
    private final InterpretedGroups groups;
    private final double[] row;

    public InterpretedFunctions(SifStructure structure) {
        this.structure = structure;
        this.objectives = structure.problem().objectives();
        this.constraints = structure.problem().constraints();
        this.quadratic = structure.problem().quadratic();
        this.groups = new InterpretedGroups(structure.n());
        this.row = new double[structure.n()];
    }

    @Override
    public double objective(double[] x) {
        double f = 0;
        for (Group group : objectives) {
            f += groups.value(group, x);
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
        objectives.forEach(group -> groups.addGradient(group, x, 1, gradient));
        addQuadraticProduct(1, x, gradient);
    }

    private void addQuadraticProduct(double factor, double[] v, double[] product) {
        for (QuadraticTerm h : quadratic) {
            double coefficient = factor * h.coefficient();
            product[h.row()] += coefficient * v[h.column()];
            if (h.row() != h.column()) {
                product[h.column()] += coefficient * v[h.row()];
            }
        }
    }

    @Override
    public void constraints(double[] x, double[] values) {
        for (int i = 0; i < structure.m(); i++) {
            values[i] = groups.value(constraints.get(i), x);
        }
    }

    @Override
    public void jacobian(double[] x, double[] entries) {
        SparsePattern pattern = structure.jacobian();
        for (int i = 0; i < structure.m(); i++) {
            groups.addGradient(constraints.get(i), x, 1, row);
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
        objectives.forEach(group -> groups.addHessian(group, x, sigma, pattern, entries));
        for (int i = 0; i < structure.m(); i++) {
            groups.addHessian(constraints.get(i), x, y[i], pattern, entries);
        }
        for (QuadraticTerm h : quadratic) {
            entries[pattern.entry(h.row(), h.column())] += sigma * h.coefficient();
        }
    }

    @Override
    public void hessianProduct(double[] x, double sigma, double[] y, double[] v, double[] product) {
        Arrays.fill(product, 0);
        objectives.forEach(group -> groups.addHessianProduct(group, x, sigma, v, product));
        for (int i = 0; i < structure.m(); i++) {
            groups.addHessianProduct(constraints.get(i), x, y[i], v, product);
        }
        addQuadraticProduct(sigma, v, product);
    }
}
