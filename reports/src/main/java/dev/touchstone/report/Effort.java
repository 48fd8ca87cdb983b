package dev.touchstone.report;

import dev.touchstone.report.LeaderboardRow.Kind;

/**
 * What it cost a competitor to bring the ranking metric within a tolerance on one instance; a row of {@code
 * effort/}.
 *
 * @param tolerance tau of the convergence test f(x) &lt;= f_L + tau (f(x_0) - f_L)
 * @param cost {@code steps}, {@code seconds} or a unit of the suite's work, such as {@code evaluations}
 * @param variables of the instance; 0 where the suite does not say
 * @param replicates reported on
 * @param reached share of them that came within the tolerance
 * @param median cost over these; NaN where there is none
 */
public record Effort(
        String instance,
        String competitor,
        Kind kind,
        String metric,
        double tolerance,
        String cost,
        long variables,
        int replicates,
        double reached,
        double median) {
    /** An instance counts as solved where at least this share of the replicates came within the tolerance. */
    private static final double SOLVED = 0.5;

    /** The median cost where the instance counts as solved, NaN elsewhere. */
    double paid() {
        return reached >= SOLVED ? median : Double.NaN;
    }
}
