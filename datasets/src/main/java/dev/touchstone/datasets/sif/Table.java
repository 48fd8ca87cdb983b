package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Named things in the order in which they came. */
final class Table<T> {
    /** Entries that one thing weighs as much as. */
    private static final int WEIGHT = 4;

    private final String what;
    private final Allowance room;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /** @param what the word for one of them, for messages */
    Table(String what, Allowance room) {
        this.what = what;
        this.room = room;
    }

    List<T> all() {
        return all;
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(places.get(name)).map(all::get);
    }

    /** The place of a thing, which is made if there is none of the name. */
    Integer place(Card card, String name, Function<String, T> maker) {
        Integer place = places.get(name);
        if (place == null) {
            add(card, name, maker.apply(name));
            return all.size() - 1;
        }
        return place;
    }

    int place(Card card, String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw card.fault("there is no %s \"%s\"".formatted(what, name), "name it on a card above");
        }
        return place;
    }

    T get(Card card, String name) {
        return all.get(place(card, name));
    }

    T add(Card card, String name, T thing) {
        if (name.isEmpty()) {
            throw card.fault("the %s has no name".formatted(what), "names have up to ten characters");
        }
        room.spend(card, WEIGHT);
        places.put(name, all.size());
        all.add(thing);
        return thing;
    }
}
