package dev.touchstone.family.nonlinear.kkt;

import dev.touchstone.numerics.linear.LinearOperator;

/** A symmetric matrix A, N by N; rows count from 0. Its products allocate nothing. */
public interface SymmetricMatrix extends LinearOperator {
    /** Number of entries that a product with a vector multiplies by: half of its operations. */
    long entries();

    /** Number of entries of a row. */
    int entries(int row);

    /** A := 0. */
    void clear();

    /** Adds to A_ij and, unless i = j, to A_ji. */
    void add(int i, int j, double value);

    /** y := y + a A_i', a multiple of a row. */
    void addRow(int i, double a, double[] y);

    /** A_i x. */
    double dotRow(int i, double[] x);

    /** ||A_i||^2. */
    double rowNormSquared(int i);

    /**
     * A^2, a new matrix; all its entries where the operations of computing it are counted: N entries().
     *
     * @throws dev.touchstone.api.Diverged if it has too many to be held
     */
    SymmetricMatrix square();

    /** Shows all entries that are stored. */
    void forEach(Entry entry);

    /** Takes A_ij. */
    @FunctionalInterface
    interface Entry {
        void at(int i, int j, double value);
    }

    /** r := A z - b. */
    default void residual(double[] z, double[] b, double[] r) {
        apply(z, r);
        for (int i = 0; i < r.length; i++) {
            r[i] -= b[i];
        }
    }
}
