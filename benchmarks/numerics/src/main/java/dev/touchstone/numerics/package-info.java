/**
 * What several suites compute with: {@code linear}, sparse matrices and their solvers; {@code search},
 * searches along a line; {@code sif}, evaluation of the problems that {@code dev.touchstone.datasets.sif} reads.
 */
package dev.touchstone.numerics;
