package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.family.nonlinear.kkt.PatternBlocks;
import dev.touchstone.numerics.linear.Inertia;
import dev.touchstone.numerics.linear.Ldl;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparseMatrix;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;

/**
 * The matrix [W + S + t I, E'; E, -c I] of the barrier problem, where W is the Hessian of the Lagrangian and S a diagonal. Rows
 * and columns of constants are those of the identity. Its factors have shifts of 1e-9 on the diagonal, which solutions take out
 * again.
 */
final class BarrierSystem {
    private static final double SHIFT = 1e-9;

    private final SlackForm form;
    private final SparsePattern pattern;
    private final Ldl ldl;
    private final int[] hessian;
    private final int[] jacobian;
    private final int[] diagonal;
    private final double[] entries;
    private final double[] shifts;
    private double regularised;

    /** The systems of a form; nothing is assembled yet. */
    BarrierSystem(SlackForm form) {
        this.form = form;
        pattern = pattern(form);
        ldl = new Ldl(pattern, form.program().flops());
        hessian = PatternBlocks.entries(form.program().hessian(), 0, pattern);
        jacobian = PatternBlocks.entries(form.program().jacobian(), form.size(), pattern);
        diagonal = PatternBlocks.diagonal(pattern);
        entries = new double[pattern.size()];
        shifts = new double[pattern.rows()];
        for (int i = 0; i < shifts.length; i++) {
            shifts[i] = i < form.size() ? SHIFT : -SHIFT;
        }
    }

    private static SparsePattern pattern(SlackForm form) {
        int size = form.size();
        var builder = new PatternBuilder(size + form.equations());
        for (int i = 0; i < size + form.equations(); i++) {
            builder.add(i, i);
        }
        PatternBlocks.add(form.program().hessian(), 0, builder);
        PatternBlocks.add(form.program().jacobian(), size, builder);
        for (int j = 0; j < form.equations(); j++) {
            if (form.slack(j) >= 0) {
                builder.add(size + j, form.slack(j));
            }
        }
        return builder.build();
    }

    /**
     * Assembles the matrix at a point, with t = 0.
     *
     * @param W one number for each entry of the program's Hessian
     * @param S one number for each z
     * @param c the number of the lower right block
     */
    void assemble(BarrierPoint at, double[] W, double[] S, double c) {
        int size = form.size();
        Arrays.fill(entries, 0);
        regularised = 0;
        addHessian(W);
        for (int i = 0; i < size; i++) {
            entries[diagonal[i]] += form.isFixed(i) ? 1 : S[i];
        }
        SparseMatrix G = at.values().jacobian();
        SparsePattern rows = G.pattern();
        for (int j = 0; j < form.equations(); j++) {
            double scale = form.constraintScale(j);
            for (int e = rows.start(j); e < rows.start(j + 1); e++) {
                entries[jacobian[e]] = form.isFixed(rows.column(e)) ? 0 : scale * G.values()[e];
            }
            if (form.slack(j) >= 0) {
                entries[pattern.entry(size + j, form.slack(j))] = -scale;
            }
            entries[diagonal[size + j]] = -c;
        }
    }

    private void addHessian(double[] W) {
        SparsePattern lower = form.program().hessian();
        for (int i = 0; i < lower.rows(); i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                if (!form.isFixed(i) && !form.isFixed(lower.column(e))) {
                    entries[hessian[e]] += W[e];
                }
            }
        }
    }

    /** Factorises with a t; whether the matrix has as many positive eigenvalues as there are z, and no zero ones. */
    boolean factorise(double t) {
        for (int i = 0; i < form.size(); i++) {
            entries[diagonal[i]] += form.isFixed(i) ? 0 : t - regularised;
        }
        regularised = t;
        return ldl.factorise(entries, shifts).equals(new Inertia(form.size(), form.equations(), 0));
    }

    /** Whether all entries are finite numbers. */
    boolean isFinite() {
        return Arrays.stream(entries).allMatch(Double::isFinite);
    }

    /** Solves for -(top; bottom); returns the relative error of the solution. */
    double solveNegative(double[] top, double[] bottom, double[] solution) {
        double[] right = new double[solution.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = i < top.length ? -top[i] : -bottom[i - top.length];
        }
        return ldl.solve(right, solution);
    }

    /** Number of rows: z and equations. */
    int rows() {
        return diagonal.length;
    }
}
