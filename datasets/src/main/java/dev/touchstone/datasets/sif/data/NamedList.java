package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.SizeLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Variables, groups or elements in the order in which the file names them, found by name. */
final class NamedList<T> {
    /** Units of the limit that a new member takes. */
    private static final int UNITS = 4;

    private final String what;
    private final SizeLimit limit;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<T> all = new ArrayList<>();

    /** @param what the word for a member, for messages */
    NamedList(String what, SizeLimit limit) {
        this.what = what;
        this.limit = limit;
    }

    List<T> all() {
        return all;
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(places.get(name)).map(all::get);
    }

    /** The place of the member of this name, a new one if there is none. */
    Integer placeOrAdd(Card card, String name, Function<String, T> maker) {
        Integer place = places.get(name);
        if (place == null) {
            add(card, name, maker.apply(name));
            return all.size() - 1;
        }
        return place;
    }

    /** The place of the member of this name; a fault if there is none. */
    int place(Card card, String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw card.fault("there is no %s \"%s\"".formatted(what, name), "name it on a card above");
        }
        return place;
    }

    /** The member of this name; a fault if there is none. */
    T get(Card card, String name) {
        return all.get(place(card, name));
    }

    /** Adds a member, which is returned. */
    T add(Card card, String name, T member) {
        if (name.isEmpty()) {
            throw card.fault("the %s has no name".formatted(what), "names have up to ten characters");
        }
        limit.spend(card, UNITS);
        places.put(name, all.size());
        all.add(member);
        return member;
    }
}
