package dev.touchstone.datasets.sif;

/** The entry h of a symmetric matrix at (row, column) and (column, row); the objective has x'Hx / 2. */
public record QuadraticTerm(int row, int column, double coefficient) {}
