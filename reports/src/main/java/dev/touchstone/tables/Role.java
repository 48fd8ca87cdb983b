package dev.touchstone.tables;

/** The role of a trial's settings in its arm. */
public enum Role {
    /** Fixed by the grid; the arm searches nothing. */
    GIVEN,
    /** The arm's own values of the settings that it searches. */
    DEFAULT,
    /** A point of the search. */
    SEARCHED
}
