/** Sparse matrices, and the solvers for them that no library on this class path has. */
package dev.touchstone.numerics.linear;
