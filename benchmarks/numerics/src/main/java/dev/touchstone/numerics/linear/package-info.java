/**
 * Sparse linear algebra that no library on this class path has: patterns and matrices in compressed rows, LDL' factors of
 * symmetric matrices with a minimum degree order, GMRES and MINRES, and sums over vectors in a fixed order.
 *
 * <p>N is the number of rows of a square matrix; operators and matrices have the letters of the papers (A, L, D).
 */
package dev.touchstone.numerics.linear;
