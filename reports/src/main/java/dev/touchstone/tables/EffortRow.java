package dev.touchstone.tables;

/**
 * The cost of bringing the ranking metric within a tolerance on one instance; a row of {@code effort/}.
 *
 * @param tolerance tau of the convergence test f(x) &lt;= f_L + tau (f(x_0) - f_L)
 * @param cost {@code steps}, {@code seconds} or a unit of the suite's work, such as {@code evaluations}
 * @param variables number of variables of the instance; 0 if its family has none
 * @param replicates number of replicates reported on
 * @param reached share of the replicates that came within the tolerance
 * @param median median cost of these replicates; NaN if there are none
 */
public record EffortRow(
        String instance,
        String competitor,
        SettingsKind kind,
        String metric,
        double tolerance,
        String cost,
        long variables,
        int replicates,
        double reached,
        double median) {}
