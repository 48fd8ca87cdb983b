package dev.touchstone.datasets.sif.expression;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The memory of one element or group type: the names that its expressions may use, each with a place. As in Fortran 77,
 * upper and lower case are the same, and only the first six characters of a name count.
 */
public final class MemoryLayout {
    private static final int SIGNIFICANT = 6;

    private final String problem;
    private final Map<String, Expression.Name> names = new HashMap<>();
    private int size;

    /** @param problem its name, for messages */
    public MemoryLayout(String problem) {
        this.problem = problem;
    }

    /** Number of places. */
    public int size() {
        return size;
    }

    /**
     * Adds variables or parameters of the type, in this order. A name hides an older one that is the same.
     *
     * @throws SifFault if two different names have the same first six characters
     */
    public void add(Card card, List<String> more) {
        for (String name : more) {
            Expression.Name old = names.put(key(name), new Expression.Name(FortranType.DOUBLE, name, size++));
            if (old != null && !old.name().equals(name)) {
                throw card.fault(
                        "%s and %s have the same first six characters".formatted(old.name(), name), "rename one");
            }
        }
    }

    /** Adds a temporary, unless a variable or parameter has the name. */
    public void addTemporary(String name, FortranType type) {
        if (!names.containsKey(key(name))) {
            names.put(key(name), new Expression.Name(type, key(name), size++));
        }
    }

    private static String key(String name) {
        return name.substring(0, Math.min(SIGNIFICANT, name.length())).toUpperCase(Locale.ROOT);
    }

    /**
     * The variable, parameter or temporary that a name on a card stands for.
     *
     * @throws SifFault if there is no such name
     */
    public Expression.Name name(Card card, String name) {
        Expression.Name found = names.get(key(name));
        if (found == null) {
            throw card.fault(
                    "\"%s\" is not a variable, parameter or temporary of this type".formatted(name),
                    "the type has " + new TreeSet<>(names.keySet()));
        }
        return found;
    }

    /** The fault for a function that is neither in the file nor an intrinsic one. */
    public SifFault external(Card card, String function) {
        return card.fault(
                "%s needs external Fortran: the function %s".formatted(problem, function),
                "only problems that are all SIF can be read");
    }
}
