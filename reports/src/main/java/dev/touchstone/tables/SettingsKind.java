package dev.touchstone.tables;

/** The origin of a competitor's settings. */
public enum SettingsKind {
    /** Fixed by the grid; the arm searches nothing. */
    GIVEN,
    /** The arm's own values of the settings that it searches: results without tuning. */
    DEFAULT,
    /** The winner of the arm's search on the selection replicates. */
    CHOSEN
}
