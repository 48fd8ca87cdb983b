package dev.touchstone.api;

/**
 * One value of one metric: tidy rows, so that a new metric is no new column.
 *
 * @param step steps done when the harness looked; 0 is the start
 * @param elapsedSeconds the solver's clock at that moment
 */
public record Measurement(String metric, long step, double elapsedSeconds, double value) {
    /** The number of variables of the instance, told once, at step 0, where the suite says it. */
    public static final String VARIABLES = "variables";
}
