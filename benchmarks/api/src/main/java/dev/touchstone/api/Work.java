package dev.touchstone.api;

/** Counts what a solver asks of a problem; kept by the harness, never by the solver. */
@FunctionalInterface
public interface Work {
    /**
     * Charges some work.
     *
     * @param unit what is counted, such as {@code "gradients"}; a metric's name in the trace
     */
    void add(String unit, long amount);
}
