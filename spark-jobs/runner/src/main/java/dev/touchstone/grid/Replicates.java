package dev.touchstone.grid;

import java.util.List;
import java.util.Map;

/** How many replicates winners are chosen on, and how many are reported. */
record Replicates(int selection, int heldOut) {
    private static final int MOST = 1_000_000;

    static Replicates of(Yaml root, Mistakes mistakes) {
        Yaml where = root.map().get("replicates");
        if (where == null) {
            mistakes.add(root, "\"replicates\" is missing, such as 10 or {selection: 3, held-out: 7}");
            return new Replicates(1, 1);
        }
        if (!where.isMap()) {
            return new Replicates(0, count(where, 1, mistakes));
        }
        GridFile.knownKeys(where, List.of("selection", "held-out"), "replicates", mistakes);
        Map<String, Yaml> map = where.map();
        int selection = map.containsKey("selection") ? count(map.get("selection"), 0, mistakes) : 0;
        if (!map.containsKey("held-out")) {
            mistakes.add(where, "replicates lack \"held-out\", the number that figures are reported on");
            return new Replicates(selection, 1);
        }
        return new Replicates(selection, count(map.get("held-out"), 1, mistakes));
    }

    private static int count(Yaml where, int least, Mistakes mistakes) {
        int[] count = {least};
        mistakes.attempt(where, () -> {
            try {
                count[0] = Integer.parseInt(where.text());
            } catch (NumberFormatException e) {
                count[0] = -1;
            }
            if (count[0] < least || count[0] > MOST) {
                throw new IllegalArgumentException(
                        "a number of replicates is whole, from %d to %,d; was %s".formatted(least, MOST, where.text()));
            }
        });
        return Math.max(count[0], least);
    }
}
