package dev.touchstone.datasets.sif.parameter;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.SifFault;
import dev.touchstone.datasets.sif.text.SizeLimit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The integer and real parameters of a file while it is read, and the expansion of names with indices: {@code X(I,J)}
 * with I = 3 and J = 4 is the name {@code X3,4}.
 */
public final class Parameters {
    private final Map<String, Integer> integers = new HashMap<>();
    private final Map<String, Double> reals = new HashMap<>();
    private final Map<String, IndexedName> names = new HashMap<>();
    private final Map<String, Double> given;
    private final SizeLimit limit;
    private final Map<String, Double> settable = new LinkedHashMap<>();

    /** @param given values that replace those on cards marked {@code $-PARAMETER} */
    public Parameters(Map<String, Double> given, SizeLimit limit) {
        this.given = Map.copyOf(given);
        this.limit = limit;
    }

    /** The number that a card assigns to its parameter: the card's own, or the one given from outside. */
    double assigned(Card card) {
        if (!card.settable()) {
            return card.number4();
        }
        double value = given.getOrDefault(card.field2(), card.number4());
        settable.put(card.field2(), value);
        return value;
    }

    void setInteger(Card card, String name, double value) {
        requireName(card, name);
        if (Math.abs(value) > Integer.MAX_VALUE) {
            throw card.fault("%s = %s is too large".formatted(name, value), "integers are below 2147483648");
        }
        integers.put(name, (int) value);
    }

    void setReal(Card card, String name, double value) {
        requireName(card, name);
        if (!Double.isFinite(value)) {
            throw card.fault(
                    "%s = %s is not finite".formatted(name, value),
                    "avoid divisions by 0 and roots and logarithms of negative numbers");
        }
        if (reals.put(name, value) == null) {
            limit.spend(card, 1);
        }
    }

    private static void requireName(Card card, String name) {
        if (name.isEmpty()) {
            throw card.fault("the parameter has no name", "field 2 is its name");
        }
    }

    int integer(Card card, String name) {
        Integer value = integers.get(name);
        if (value == null) {
            throw card.fault("the integer parameter \"%s\" has no value".formatted(name), "set it on a card above");
        }
        return value;
    }

    double real(Card card, String name) {
        Double value = reals.get(name);
        if (value == null) {
            throw card.fault("the real parameter \"%s\" has no value".formatted(name), "set it on a card above");
        }
        return value;
    }

    /** A name with its indices replaced by their values; a name without indices as it is. */
    String expand(Card card, String name) {
        if (name.indexOf('(') < 0) {
            return name;
        }
        return names.computeIfAbsent(name, IndexedName::of).expand(card, this);
    }

    /**
     * A name on a card, with its indices replaced where the card's code asks for it.
     *
     * @throws SifFault if an index has no value
     */
    public String name(Card card, String name) {
        return card.expands() ? expand(card, name) : name;
    }

    /**
     * The first number of a card: field 4, or the real parameter that field 5 names.
     *
     * @throws SifFault if field 4 holds no number or the parameter has no value
     */
    public double value(Card card) {
        return card.takesParameter() ? real(card, expand(card, card.field5())) : card.number4();
    }

    /**
     * The parameters that callers may give, with the values used.
     *
     * @throws SifFault if one was given that no card sets
     */
    public Map<String, Double> settable(Card card) {
        for (String name : new TreeMap<>(given).keySet()) {
            if (!settable.containsKey(name)) {
                throw card.fault(
                        "no parameter \"%s\" can be set".formatted(name), "those that can: " + settable.keySet());
            }
        }
        return settable;
    }
}
