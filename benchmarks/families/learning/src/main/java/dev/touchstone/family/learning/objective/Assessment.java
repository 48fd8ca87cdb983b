package dev.touchstone.family.learning.objective;

/**
 * The quality of a point x, measured over all rows.
 *
 * @param value f(x)
 * @param accuracy fraction of the rows that x classifies rightly; NaN if nothing is classified
 * @param gradientNorm the 2-norm of the gradient, or of a subgradient, at x
 */
public record Assessment(double value, double accuracy, double gradientNorm) {}
