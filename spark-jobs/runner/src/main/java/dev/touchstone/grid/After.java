package dev.touchstone.grid;

import java.io.Serializable;

/**
 * What an arm comes after: the chosen settings of one cell of another arm, on the same instance. What
 * it learns from there comes from selection replicates wherever that arm has some, so that held-out
 * replicates stay unseen.
 *
 * @param arm the name of the other arm
 * @param cell of that arm
 * @param level how many arms come before: 1 where the other arm comes after none
 */
public record After(String arm, long cell, int level) implements Serializable {
    /** What stands for the id of a trial that never was: every point of the search before failed. */
    static final String NOTHING = "none";
}
