package dev.touchstone.family.nonlinear.interior;

import dev.touchstone.numerics.linear.Inertia;
import dev.touchstone.numerics.linear.Ldl;
import dev.touchstone.numerics.linear.PatternBuilder;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;

/**
 * The matrix [W + S + t I, E'; E, -c I] of the barrier problem, W the Hessian of the Lagrangian, S a diagonal. Rows and columns of
 * constants are those of the identity. It is factorised with shifts of 1e-9 on its diagonal that the solves take out again.
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

    BarrierSystem(SlackForm form) {
        this.form = form;
        pattern = pattern(form);
        ldl = new Ldl(pattern, form.program().flops());
        hessian = positions(form.program().hessian(), 0);
        jacobian = positions(form.program().jacobian(), form.size());
        diagonal = new int[pattern.rows()];
        entries = new double[pattern.size()];
        shifts = new double[pattern.rows()];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = pattern.entry(i, i);
            shifts[i] = i < form.size() ? SHIFT : -SHIFT;
        }
    }

    private static SparsePattern pattern(SlackForm form) {
        int size = form.size();
        var builder = new PatternBuilder(size + form.equations());
        for (int i = 0; i < size + form.equations(); i++) {
            builder.add(i, i);
        }
        copy(form.program().hessian(), 0, builder);
        copy(form.program().jacobian(), size, builder);
        for (int j = 0; j < form.equations(); j++) {
            if (form.slack(j) >= 0) {
                builder.add(size + j, form.slack(j));
            }
        }
        return builder.build();
    }

    private static void copy(SparsePattern from, int row, PatternBuilder to) {
        for (int i = 0; i < from.rows(); i++) {
            for (int e = from.start(i); e < from.start(i + 1); e++) {
                to.add(row + i, from.column(e));
            }
        }
    }

    private int[] positions(SparsePattern part, int row) {
        int[] positions = new int[part.size()];
        for (int i = 0; i < part.rows(); i++) {
            for (int e = part.start(i); e < part.start(i + 1); e++) {
                positions[e] = pattern.entry(row + i, part.column(e));
            }
        }
        return positions;
    }

    /** Takes W, an entry for each of the program's pattern, and S of all z; then E at the point, and -c. */
    void assemble(BarrierPoint at, double[] W, double[] S, double c) {
        int size = form.size();
        Arrays.fill(entries, 0);
        regularised = 0;
        addHessian(W);
        for (int i = 0; i < size; i++) {
            entries[diagonal[i]] += form.isFixed(i) ? 1 : S[i];
        }
        SparsePattern rows = form.program().jacobian();
        for (int j = 0; j < form.equations(); j++) {
            double scale = form.constraintScale(j);
            for (int e = rows.start(j); e < rows.start(j + 1); e++) {
                entries[jacobian[e]] =
                        form.isFixed(rows.column(e)) ? 0 : scale * at.values().jacobian()[e];
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

    /** Factorises with t; whether the matrix has as many positive eigenvalues as z has values, and no zero ones. */
    boolean factorise(double t) {
        for (int i = 0; i < form.size(); i++) {
            entries[diagonal[i]] += form.isFixed(i) ? 0 : t - regularised;
        }
        regularised = t;
        return ldl.factorise(entries, shifts).equals(new Inertia(form.size(), form.equations(), 0));
    }

    /** Whether all entries are numbers. */
    boolean isFinite() {
        return Arrays.stream(entries).allMatch(Double::isFinite);
    }

    /** Solves for the negative of (top; bottom); how inaccurate that is, relatively. */
    double solveNegative(double[] top, double[] bottom, double[] solution) {
        double[] right = new double[solution.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = i < top.length ? -top[i] : -bottom[i - top.length];
        }
        return ldl.solve(right, solution);
    }

    int rows() {
        return diagonal.length;
    }
}
