package dev.touchstone.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;

/** The best point of each competitor's search on each instance, by the selection replicates. */
public final class Winners {
    private record Key(String instance, String competitor) {}

    private final Map<Key, SortedMap<String, String>> tuned = new HashMap<>();

    /** Notes the searched settings of a competitor's best point on an instance. */
    public void put(String instance, String competitor, SortedMap<String, String> point) {
        tuned.put(new Key(instance, competitor), point);
    }

    /** The number of a cell's best point; empty if every point failed or none was run. */
    OptionalLong point(ArmOnInstance on, long cell) {
        var winner = tuned.get(new Key(on.instance(), on.arm().competitor(cell)));
        for (long point = 0; winner != null && point < on.arm().points(); point++) {
            if (on.arm().tuned(point).equals(winner)) {
                return OptionalLong.of(point);
            }
        }
        return OptionalLong.empty();
    }
}
