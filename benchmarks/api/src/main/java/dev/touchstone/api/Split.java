package dev.touchstone.api;

/** The purpose of a replicate. Winners are chosen on selection replicates and reported on held-out replicates. */
public enum Split {
    /** The settings of a tuned competitor are chosen on these replicates. */
    SELECTION,
    /** Figures of leaderboards, reports and claims come from these replicates. */
    HELD_OUT
}
