package dev.touchstone.datasets.sif;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names that the expressions of one type may use, and their places in its memory. As in Fortran 77
 * the case of letters does not count, nor does what comes after the sixth.
 */
final class Scope {
    private static final int SIGNIFICANT = 6;

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

    /** Adds numbers of the type; one hides an older one of the same name. */
    void add(Card card, List<String> more) {
        for (String name : more) {
            Expression.Name old = names.put(key(name), new Expression.Name(Kind.DOUBLE, name, size++));
            if (old != null && !old.name().equals(name)) {
                throw card.fault(
                        "%s and %s have the same first six characters".formatted(old.name(), name), "rename one");
            }
        }
    }

    /** Adds a temporary, unless the type has a number of this name. */
    void temporary(String name, Kind kind) {
        if (!names.containsKey(key(name))) {
            names.put(key(name), new Expression.Name(kind, key(name), size++));
        }
    }

    private static String key(String name) {
        return name.substring(0, Math.min(SIGNIFICANT, name.length())).toUpperCase(Locale.ROOT);
    }

    Expression.Name name(Card card, String name) {
        Expression.Name found = names.get(key(name));
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
