package dev.touchstone.family.learning.problems;

/**
 * What is judged of a point, over all rows.
 *
 * @param value f(x)
 * @param accuracy fraction of the rows that x classifies rightly; NaN if this is no classification
 * @param gradientNorm the 2-norm of a (sub)gradient
 */
public record Assessment(double value, double accuracy, double gradientNorm) {
    static double norm(double[] g) {
        double squares = 0;
        for (double gi : g) {
            squares += gi * gi;
        }
        return Math.sqrt(squares);
    }
}
