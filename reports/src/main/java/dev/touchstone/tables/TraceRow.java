package dev.touchstone.tables;

import dev.touchstone.api.Measurement;

/**
 * A measurement of a trial; a row of {@code trace/}.
 *
 * @param trial id of the trial
 */
public record TraceRow(String trial, Measurement measurement) {}
