package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An element or group type as the sections ELEMENT TYPE and GROUP TYPE declare it. */
record TypeDeclaration(
        String name, int line, List<String> variables, List<String> internals, List<String> parameters) {
    TypeDeclaration(String name, int line) {
        this(name, line, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void declare(Card card, List<String> kind, String more) {
        if (more.isEmpty()) {
            return;
        }
        String key = more.toUpperCase(Locale.ROOT);
        if (variables.contains(key) || internals.contains(key) || parameters.contains(key)) {
            throw card.fault("type %s has two names \"%s\"".formatted(name, more), "names within a type differ");
        }
        kind.add(key);
    }

    static int place(Card card, List<String> names, String name, String what) {
        int place = names.indexOf(name.toUpperCase(Locale.ROOT));
        if (place < 0) {
            throw card.fault("the type has no %s \"%s\"".formatted(what, name), "it has " + names);
        }
        return place;
    }
}
