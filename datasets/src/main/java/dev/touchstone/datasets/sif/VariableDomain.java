package dev.touchstone.datasets.sif;

/** The set of numbers that a variable is restricted to. */
public enum VariableDomain {
    REAL,
    INTEGER,
    ZERO_ONE
}
