package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named things in the order in which they came. */
final class Table<T> {
    private final String what;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /** @param what the word for one of them, for messages */
    Table(String what) {
        this.what = what;
    }

    List<T> all() {
        return all;
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(places.get(name)).map(all::get);
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
        places.put(name, all.size());
        all.add(thing);
        return thing;
    }
}
