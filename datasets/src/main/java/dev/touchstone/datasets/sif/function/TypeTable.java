package dev.touchstone.datasets.sif.function;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * The element types or the group types of a problem. The first part of a file declares them, the second or third gives
 * them their functions.
 */
public final class TypeTable {
    private final String what;
    private final Map<String, TypeDeclaration> declared = new HashMap<>();
    private final Map<String, FunctionType> compiled = new HashMap<>();

    /** @param what "element" or "group", for messages */
    public TypeTable(String what) {
        this.what = what;
    }

    /**
     * The type of this name, a new one if it is the first time that a card names it.
     *
     * @throws SifFault if the name is empty
     */
    public TypeDeclaration declare(Card card, String name) {
        if (name.isEmpty()) {
            throw card.fault("the %s type has no name".formatted(what), "field 2 is its name");
        }
        return declared.computeIfAbsent(name, TypeDeclaration::new);
    }

    /**
     * The type of this name.
     *
     * @throws SifFault if none is declared
     */
    public TypeDeclaration get(Card card, String name) {
        TypeDeclaration type = declared.get(name);
        if (type == null) {
            throw card.fault(
                    "there is no %s type \"%s\"".formatted(what, name),
                    "there are " + new TreeSet<>(declared.keySet()));
        }
        return type;
    }

    void define(Card card, FunctionType type) {
        if (compiled.put(type.name(), type) != null) {
            throw card.fault("%s type %s is defined twice".formatted(what, type.name()), "drop one of the T cards");
        }
    }

    /**
     * The function of a type.
     *
     * @param card a card that uses the type
     * @throws SifFault if no part of the file defines it
     */
    public FunctionType compiled(Card card, TypeDeclaration type) {
        FunctionType function = compiled.get(type.name());
        if (function == null) {
            throw card.fault(
                    "%s type %s has no function".formatted(what, type.name()),
                    "define it with a T card in a part %sS".formatted(what.toUpperCase(Locale.ROOT)));
        }
        return function;
    }
}
