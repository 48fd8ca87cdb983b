package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.numerics.linear.Inertia;
import dev.touchstone.numerics.linear.Ldl;
import dev.touchstone.numerics.linear.SparsePattern;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Sparse LDL' factors of a KKT matrix [B G'; G 0]. Each number on the diagonal is shifted by 2^-26 of the largest entry of its
 * row, upwards in the rows of B and downwards in those of G. The shifted matrix is quasi-definite if B is not too indefinite,
 * and then has factors in any order of elimination. The refinement of solutions takes the shifts out again.
 *
 * <p>Source: R. J. Vanderbei, "Symmetric quasidefinite matrices", SIAM J. Optim. 5, 1995.
 */
public final class KktFactors {
    private static final double SHIFT = 0x1p-26;

    private final SparsePattern lower;
    private final Ldl ldl;
    private final int variables;
    private final double[] shifts;

    /**
     * Analyses a pattern.
     *
     * @param lower the positions of the lower half's entries
     * @param variables n, the number of rows of B
     * @param flops takes the floating-point operations of factors and solutions
     */
    public KktFactors(SparsePattern lower, int variables, LongConsumer flops) {
        this.lower = lower;
        this.ldl = new Ldl(lower, flops);
        this.variables = variables;
        this.shifts = new double[lower.rows()];
    }

    /**
     * Factorises a matrix and returns the inertia of its factors, those of the shifted matrix.
     *
     * @param values one for each entry of the pattern
     */
    public Inertia factorise(double[] values) {
        Arrays.fill(shifts, 0);
        for (int i = 0; i < shifts.length; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                double shift = SHIFT * Math.abs(values[e]);
                shifts[i] = Math.max(shifts[i], shift);
                shifts[lower.column(e)] = Math.max(shifts[lower.column(e)], shift);
            }
        }
        for (int j = variables; j < shifts.length; j++) {
            shifts[j] = -shifts[j];
        }
        return ldl.factorise(values, shifts);
    }

    /** Solves A x = b for x; returns ||b - A x|| / (||b|| + ||x||) in maximum norms. */
    public double solve(double[] b, double[] x) {
        return ldl.solve(b, x);
    }
}
