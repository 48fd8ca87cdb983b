package dev.touchstone.datasets.sif;

/** The sense of a group: a term of the objective, or a constraint F = 0, F >= 0 or F <= 0. */
public enum GroupSense {
    OBJECTIVE,
    EQUAL,
    AT_LEAST,
    AT_MOST
}
