package dev.touchstone.grid;

import dev.touchstone.api.Isolation;
import java.io.Serializable;

/**
 * How the trials of an arm are run.
 *
 * @param heapBytes of the child process, where the arm asks for one
 * @param everyPeriod whether the trace has a look at the end of each period of the suite
 */
public record Conditions(Isolation isolation, long heapBytes, boolean everyPeriod) implements Serializable {}
