package dev.touchstone.grid;

/** The steps at which the harness looks at the trials of an arm. */
public enum Looks {
    /** Steps 0, 1, 2, 4, 8 and so on, and the end. */
    DOUBLING,
    /** The end of each period as well. */
    EVERY_PERIOD
}
