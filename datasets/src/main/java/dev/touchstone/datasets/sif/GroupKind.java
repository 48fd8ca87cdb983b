package dev.touchstone.datasets.sif;

/** What a group is: a term of the objective, or a constraint c = 0, c >= 0 or c <= 0. */
public enum GroupKind {
    OBJECTIVE,
    EQUAL,
    AT_LEAST,
    AT_MOST
}
