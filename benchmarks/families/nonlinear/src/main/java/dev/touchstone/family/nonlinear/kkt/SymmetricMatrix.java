package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.numerics.linear.LinearOperator;
import dev.touchstone.numerics.linear.SparseMatrix;

/** A symmetric matrix A, N by N, with access to its rows A_i, which count from 0. Products allocate nothing. */
public interface SymmetricMatrix extends LinearOperator {
    /** Number of stored entries: half the floating-point operations of a product with a vector. */
    long entries();

    /** Number of stored entries of row i. */
    int entries(int i);

    /** A := 0. */
    void clear();

    /** Adds a value to A_ij and, unless i = j, to A_ji. */
    void add(int i, int j, double value);

    /** y := y + a A_i', a multiple of a row. */
    void addRow(int i, double a, double[] y);

    /** A_i x. */
    double dotRow(int i, double[] x);

    /** ||A_i||^2. */
    double rowNormSquared(int i);

    /**
     * A^2, a new matrix. Computing it costs 2 N {@link #entries()} floating-point operations.
     *
     * @throws dev.touchstone.api.Diverged if A^2 has too many entries to be held
     */
    SymmetricMatrix square();

    /** Shows all stored entries, of both halves. */
    void forEach(SparseMatrix.Entry entry);

    /** r := A z - b. */
    default void residual(double[] z, double[] b, double[] r) {
        apply(z, r);
        for (int i = 0; i < r.length; i++) {
            r[i] -= b[i];
        }
    }
}
