package dev.touchstone.grid;

import dev.touchstone.api.Isolation;
import dev.touchstone.engine.Trial;
import dev.touchstone.tables.Role;
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
        Duration limit) {}
