/**
 * Numerics for several families and suites: {@code linear}, sparse matrices and their solvers; {@code search}, searches
 * along a line; {@code sif}, values and derivatives of the problems of {@code dev.touchstone.datasets.sif}.
 */
package dev.touchstone.numerics;
