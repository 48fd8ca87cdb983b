package dev.touchstone.numerics.linear;

import java.util.Arrays;

/** The numbers of L and D, and solves with them; {@link Ldl} explains the method. */
final class LdlFactors {
    private static final double EPS = Math.ulp(1.0);

    private final LdlStructure structure;
    private final int n;
    private final int[] rowsOfL;
    private final double[] L;
    private final double[] D;
    private final int[] filled;
    private final int[] reached;
    private final int[] path;
    private final double[] work;

    LdlFactors(LdlStructure structure) {
        this.structure = structure;
        n = structure.order.length;
        rowsOfL = new int[structure.columns[n]];
        L = new double[structure.columns[n]];
        D = new double[n];
        filled = new int[n];
        reached = new int[n];
        path = new int[n];
        work = new double[n];
    }

    /** Factorises A + E. A is given by the entries of its pattern, E by n shifts. */
    Inertia factorise(double[] entries, double[] shifts) {
        System.arraycopy(structure.columns, 0, filled, 0, n);
        Arrays.fill(work, 0);
        int negative = 0;
        int zero = 0;
        for (int k = 0; k < n; k++) {
            double shift = shifts[structure.order[k]];
            double size = eliminate(k, entries, shift);
            if (!(Math.abs(D[k]) > 4 * EPS * size)) {
                zero++;
                D[k] = Math.copySign(Math.sqrt(EPS) * (size > 0 ? size : 1), shift);
            } else if (D[k] < 0) {
                negative++;
            }
        }
        return new Inertia(n - negative - zero, negative, zero);
    }

    /**
     * Computes row k of L, from L_k D = the row of A, solved along the tree, and D_k = a_kk - L_k D L_k'. Returns the largest
     * magnitude that was added up, for the test whether D_k is zero up to rounding.
     */
    private double eliminate(int k, double[] entries, double shift) {
        int diagonal = structure.diagonal[k];
        D[k] = shift + (diagonal < 0 ? 0 : entries[diagonal]);
        double size = Math.abs(D[k]);
        int top = scatter(k, entries);
        for (int e = structure.starts[k]; e < structure.starts[k + 1]; e++) {
            size = Math.max(size, Math.abs(entries[structure.source[e]]));
        }
        for (; top < n; top++) {
            int i = path[top];
            double y = work[i];
            work[i] = 0;
            for (int e = structure.columns[i]; e < filled[i]; e++) {
                work[rowsOfL[e]] -= L[e] * y;
            }
            double l = y / D[i];
            D[k] -= l * y;
            size = Math.max(size, Math.abs(l * y));
            rowsOfL[filled[i]] = k;
            L[filled[i]++] = l;
        }
        return size;
    }

    /**
     * Writes column k of the upper half to the work vector and the columns of row k of L to the path. Returns the place in the
     * path from which on they stand.
     */
    private int scatter(int k, double[] entries) {
        int top = n;
        reached[k] = k;
        for (int e = structure.starts[k]; e < structure.starts[k + 1]; e++) {
            work[structure.rows[e]] += entries[structure.source[e]];
            int length = 0;
            for (int i = structure.rows[e]; reached[i] != k; i = structure.parent[i]) {
                path[length++] = i;
                reached[i] = k;
            }
            while (length > 0) {
                path[--top] = path[--length];
            }
        }
        return top;
    }

    /** v := P'L'^-1 D^-1 L^-1 P v. */
    void substitute(double[] v) {
        int[] starts = structure.columns;
        for (int k = 0; k < n; k++) {
            work[k] = v[structure.order[k]];
        }
        for (int k = 0; k < n; k++) {
            for (int e = starts[k]; e < starts[k + 1]; e++) {
                work[rowsOfL[e]] -= L[e] * work[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            work[k] /= D[k];
            for (int e = starts[k]; e < starts[k + 1]; e++) {
                work[k] -= L[e] * work[rowsOfL[e]];
            }
        }
        for (int k = 0; k < n; k++) {
            v[structure.order[k]] = work[k];
        }
    }
}
