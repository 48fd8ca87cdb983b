package dev.touchstone.grid;

import dev.touchstone.api.Isolation;
import dev.touchstone.engine.Trial;
import dev.touchstone.tables.Role;
import java.time.Duration;
import java.util.SortedMap;

/**
 * A trial with its place in a grid and the conditions under which it is run.
 *
 * @param competitor the arm and the values of its axes
 * @param tuned the searched settings; empty if the arm searches none
 * @param heapBytes heap of the child process, if the trial runs in one
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
