package dev.touchstone.grid;

import java.io.Serializable;

/**
 * The cell of another arm that an arm comes after. Each of its trials inherits series from trials of that cell, with the
 * winner's settings and on the same instance. These are trials of selection replicates if the other arm has a search, so
 * that held-out replicates stay unseen.
 *
 * @param arm the name of the other arm
 * @param cell the cell of the other arm
 * @param level number of arms that come before: 1 if the other arm comes after none
 */
public record Predecessor(String arm, long cell, int level) implements Serializable {
    /** Stands for the id of a trial that does not exist, because every point of the search before has failed. */
    static final String NO_TRIAL = "none";
}
