package dev.touchstone.api;

/** Counts the work that a solver asks of a problem. The harness keeps the count; a solver cannot see it. */
@FunctionalInterface
public interface Work {
    /**
     * Charges work to the trial.
     *
     * @param unit name of the counted operation, such as {@code "gradients"}; stands in the trace like a metric's name
     * @param amount number of operations
     */
    void add(String unit, long amount);
}
