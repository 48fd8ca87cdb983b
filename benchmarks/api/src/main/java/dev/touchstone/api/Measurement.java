package dev.touchstone.api;

/**
 * One value of one metric at one look. Rows are tidy: a new metric needs no new column.
 *
 * @param metric name of a metric or of a unit of work
 * @param step number of steps done before the look; 0 is the start
 * @param elapsedSeconds the solver's clock at the look
 */
public record Measurement(String metric, long step, double elapsedSeconds, double value) {
    /** Name of the row that gives the instance's number of variables, once, at step 0, if the family gives it. */
    public static final String VARIABLES = "variables";
}
