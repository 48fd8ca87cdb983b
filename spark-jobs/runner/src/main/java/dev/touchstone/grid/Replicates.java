package dev.touchstone.grid;

import java.util.List;
import java.util.Optional;

/**
 * The numbers of replicates of a grid.
 *
 * @param selection number of replicates on which winners are chosen
 * @param heldOut number of replicates that are reported
 */
record Replicates(int selection, int heldOut) {
    private static final int MOST = 1_000_000;

    /** The replicates that a grid file names; some number in place of each one that is a mistake. */
    static Replicates of(YamlNode root, Mistakes mistakes) {
        YamlNode where = root.map().get("replicates");
        if (where == null) {
            mistakes.add(root, "\"replicates\" is missing, such as 10 or {selection: 3, held-out: 7}");
            return new Replicates(1, 1);
        }
        if (!where.isMap()) {
            return new Replicates(0, count(where, 1, mistakes));
        }
        mistakes.refuseUnknownKeys(where, List.of("selection", "held-out"), "replicates");
        YamlNode selection = where.map().get("selection");
        YamlNode heldOut = where.map().get("held-out");
        if (heldOut == null) {
            mistakes.add(where, "replicates lack \"held-out\", the number of replicates that are reported");
        }
        return new Replicates(
                selection == null ? 0 : count(selection, 0, mistakes),
                heldOut == null ? 1 : count(heldOut, 1, mistakes));
    }

    private static int count(YamlNode where, int least, Mistakes mistakes) {
        Optional<Integer> count = mistakes.parsed(where, text -> count(text, least));
        return count.orElse(1);
    }

    private static int count(String text, int least) {
        if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < least || Integer.parseInt(text) > MOST) {
            throw new IllegalArgumentException(
                    "a number of replicates is whole, from %d to %,d; was %s".formatted(least, MOST, text));
        }
        return Integer.parseInt(text);
    }
}
