package dev.touchstone.numerics.linear;

/** The numbers of positive, negative and zero eigenvalues of a symmetric matrix. */
public record Inertia(int positive, int negative, int zero) {}
