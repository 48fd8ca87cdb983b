package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An element or group type as the sections ELEMENT TYPE and GROUP TYPE declare it. */
record TypeDeclaration(String name, int line, List<String> variables, List<String> internals, List<String> parameters) {
    TypeDeclaration(String name, int line) {
        this(name, line, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Number of variables and parameters. */
    int size() {
        return variables.size() + parameters.size();
    }

    void variable(Card card, String more) {
        declare(card, variables, parameters, more);
    }

    /** An internal variable may have the name of a variable, which it then hides. */
    void internal(Card card, String more) {
        declare(card, internals, parameters, more);
    }

    void parameter(Card card, String more) {
        declare(card, parameters, variables, more);
    }

    private void declare(Card card, List<String> names, List<String> others, String more) {
        String key = more.toUpperCase(Locale.ROOT);
        if (names.contains(key) || others.contains(key)) {
            throw card.fault("type %s has two names \"%s\"".formatted(name, more), "names within a type differ");
        }
        if (!key.isEmpty()) {
            names.add(key);
        }
    }

    static int place(Card card, List<String> names, String name, String what) {
        int place = names.indexOf(name.toUpperCase(Locale.ROOT));
        if (place < 0) {
            throw card.fault("the type has no %s \"%s\"".formatted(what, name), "it has " + names);
        }
        return place;
    }
}
