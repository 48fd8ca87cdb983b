package dev.touchstone.api;

/** The purpose of a replicate: winners are chosen on some and reported on others. */
public enum Split {
    /** A tuned competitor's settings are chosen on these replicates. */
    SELECTION,
    /** Figures are reported on these replicates. */
    HELD_OUT
}
