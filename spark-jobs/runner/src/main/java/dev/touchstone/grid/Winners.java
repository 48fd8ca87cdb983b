package dev.touchstone.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;

/** The best point of each competitor's search on each instance, by the selection replicates. */
public final class Winners {
    private record Key(String instance, String competitor) {}

    private final Map<Key, Winner> winners = new HashMap<>();

    /**
     * The winning point of a search.
     *
     * @param winning values of the searched settings
     */
    public record Winner(String instance, String competitor, SortedMap<String, String> winning) {}

    /** No winner is known. */
    public static Winners none() {
        return new Winners(List.of());
    }

    /** The winners of some searches. */
    public Winners(Collection<Winner> winners) {
        winners.forEach(winner -> this.winners.put(new Key(winner.instance(), winner.competitor()), winner));
    }

    /** These winners and another one. */
    public Winners with(Winner winner) {
        var all = new ArrayList<>(winners.values());
        all.add(winner);
        return new Winners(all);
    }

    /** The number of the winning point; empty where every point failed or none was run. */
    OptionalLong point(ArmOnInstance block, long cell) {
        Winner winner = winners.get(new Key(block.instance(), block.arm().competitor(cell)));
        for (long point = 0; winner != null && point < block.arm().points(); point++) {
            if (block.arm().tuned(point).equals(winner.winning())) {
                return OptionalLong.of(point);
            }
        }
        return OptionalLong.empty();
    }
}
