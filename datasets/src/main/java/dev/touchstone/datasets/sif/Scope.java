package dev.touchstone.datasets.sif;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names that the expressions of one type may use, and their places in its memory. */
final class Scope {
    private final String problem;
    private final Map<String, Expression.Name> names = new HashMap<>();
    private int size;

    Scope(String problem) {
        this.problem = problem;
    }

    /** Places that the memory needs. */
    int size() {
        return size;
    }

    /** Adds numbers of the type, which hide older ones of the same name. */
    void add(List<String> more) {
        for (String name : more) {
            names.put(name, new Expression.Name(Kind.DOUBLE, name, size++));
        }
    }

    void temporary(String name, Kind kind) {
        String key = name.toUpperCase(Locale.ROOT);
        if (!names.containsKey(key)) {
            names.put(key, new Expression.Name(kind, key, size++));
        }
    }

    Expression.Name name(Card card, String name) {
        Expression.Name found = names.get(name.toUpperCase(Locale.ROOT));
        if (found == null) {
            throw card.fault("\"%s\" is not known here".formatted(name), "known are " + names.keySet());
        }
        return found;
    }

    SifFault external(Card card, String function) {
        return card.fault(
                "%s needs external Fortran: the function %s".formatted(problem, function),
                "only problems that are all SIF can be read");
    }
}
