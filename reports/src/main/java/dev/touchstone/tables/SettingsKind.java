package dev.touchstone.tables;

/** How the settings of a competitor came about. */
public enum SettingsKind {
    /** Fixed by the grid; nothing was searched. */
    GIVEN,
    /** The solver's own, where the arm searches some: the price of not tuning. */
    DEFAULT,
    /** The winner of the arm's search on the selection replicates. */
    CHOSEN
}
