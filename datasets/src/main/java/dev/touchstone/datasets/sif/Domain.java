package dev.touchstone.datasets.sif;

/** The values that a variable may have. */
public enum Domain {
    REAL,
    INTEGER,
    ZERO_ONE
}
