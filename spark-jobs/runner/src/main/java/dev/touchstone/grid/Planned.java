package dev.touchstone.grid;

import dev.touchstone.engine.Trial;
import java.time.Duration;
import java.util.SortedMap;

/**
 * A trial and its place in a grid.
 *
 * @param competitor the arm and the values of its axes
 * @param tuned the values of the searched settings; empty where the arm searches nothing
 * @param limit the hard limit, after which the trial is stopped whatever it does
 */
public record Planned(
        Trial trial,
        String arm,
        String competitor,
        SortedMap<String, String> tuned,
        Role role,
        Isolation isolation,
        long heapBytes,
        Duration limit) {

    /** What the settings of a trial are in its arm. */
    public enum Role {
        /** Fixed by the grid. */
        GIVEN,
        /** The arm's own values of the settings that it searches. */
        DEFAULT,
        /** A point of the search. */
        SEARCHED;

        /** Lower case. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
