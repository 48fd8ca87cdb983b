package dev.touchstone.numerics.linear;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Factors A + E = P'LDL'P of a sparse symmetric matrix A, N by N: L is unit lower triangular, D diagonal, P the order of
 * {@link MinimumDegree} and E a small diagonal. Pivots are the diagonal entries in that order, whatever their size. The
 * factors exist for every order if A is quasi-definite, [H G'; G -C] with H and C positive definite. Other KKT matrices
 * become quasi-definite by a shift E of +delta on the rows of H and -delta on those of G; the refinement of solutions removes
 * its effect. A pivot that is zero up to rounding is replaced by sqrt(eps) times the largest entry of its row.
 *
 * <p>Operations: 2 for a product that is added; l (l + 2) for the elimination of a column of L with l entries; 4 |L| + N
 * for a solve with the factors; 4 |A| for a residual, with |A| the entries of the lower half. An instance has scratch space:
 * each thread needs its own.
 *
 * <p>Sources: T. A. Davis, "Algorithm 849: a concise sparse Cholesky factorization package", ACM Trans. Math. Softw. 31, 2005 (by
 * rows, along the elimination tree); R. J. Vanderbei, "Symmetric quasidefinite matrices", SIAM J. Optim. 5, 1995; X. S. Li, J. W.
 * Demmel, "SuperLU_DIST", ACM Trans. Math. Softw. 29, 2003, section 2 (replaced pivots).
 */
public final class Ldl {
    private static final double EPS = Math.ulp(1.0);
    private static final int REFINEMENTS = 10;

    private final SparsePattern lower;
    private final LdlStructure structure;
    private final LdlFactors factors;
    private final LongConsumer flops;
    private final int n;
    private final double[] entries;
    private Inertia inertia = new Inertia(0, 0, 0);

    /**
     * Analyses a pattern. {@link #factorise} may follow any number of times.
     *
     * @param lower the entries of the lower half
     * @param flops charged with the operations of factorisations and solves
     * @throws IllegalArgumentException if there is an entry above the diagonal
     * @throws ArithmeticException if L has more entries than an array can hold
     */
    public Ldl(SparsePattern lower, LongConsumer flops) {
        this.lower = lower;
        this.structure = new LdlStructure(lower);
        this.factors = new LdlFactors(structure);
        this.flops = flops;
        n = lower.rows();
        entries = new double[lower.size()];
    }

    /** Number of entries of L below the diagonal. */
    public int fill() {
        return structure.columns[n];
    }

    /** Operations of a factorisation. */
    public long factorisationFlops() {
        long sum = 0;
        for (int k = 0; k < n; k++) {
            long count = (long) structure.columns[k + 1] - structure.columns[k];
            sum += count * (count + 2);
        }
        return sum;
    }

    /** Operations of a solve without refinement. */
    public long solveFlops() {
        return 4L * fill() + n;
    }

    /**
     * Factorises A + E.
     *
     * @param values A, one number for each entry of the pattern
     * @param shifts the n numbers of E
     * @return the inertia of A + E; its zeros are the replaced pivots, to which pivots that are NaN belong
     */
    public Inertia factorise(double[] values, double[] shifts) {
        System.arraycopy(values, 0, entries, 0, entries.length);
        inertia = factors.factorise(entries, shifts);
        flops.accept(factorisationFlops());
        return inertia;
    }

    /** The inertia of the last factorisation. */
    public Inertia inertia() {
        return inertia;
    }

    /**
     * Solves A x = b, without E, by the factors of A + E and up to ten refinements.
     *
     * @param b n numbers
     * @param x overwritten with the solution; not b
     * @return ||b - A x|| / (||b|| + ||x||) in the maximum norm
     */
    public double solve(double[] b, double[] x) {
        double[] correction = b.clone();
        double[] residual = new double[n];
        double[] best = new double[n];
        double error = Double.POSITIVE_INFINITY;
        Arrays.fill(x, 0);
        for (int step = 0; step <= REFINEMENTS; step++) {
            factors.substitute(correction);
            flops.accept(solveFlops());
            for (int i = 0; i < n; i++) {
                x[i] += correction[i];
            }
            residual(b, x, residual);
            double now = Vectors.largestMagnitude(residual)
                    / Math.max(Double.MIN_NORMAL, Vectors.largestMagnitude(b) + Vectors.largestMagnitude(x));
            if (!(now < error)) {
                System.arraycopy(best, 0, x, 0, n);
                return error;
            }
            boolean slow = now > 0.5 * error;
            error = now;
            if (error <= EPS || slow) {
                return error;
            }
            System.arraycopy(x, 0, best, 0, n);
            System.arraycopy(residual, 0, correction, 0, n);
        }
        return error;
    }

    /** r := b - A x. */
    private void residual(double[] b, double[] x, double[] r) {
        System.arraycopy(b, 0, r, 0, n);
        for (int i = 0; i < n; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                int j = lower.column(e);
                r[i] -= entries[e] * x[j];
                if (j != i) {
                    r[j] -= entries[e] * x[i];
                }
            }
        }
        flops.accept(4L * entries.length);
    }
}
