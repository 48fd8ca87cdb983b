package dev.touchstone.datasets.sif;

import java.util.HashMap;
import java.util.Map;

/** The types of a problem: declared in the first part, given their functions in the second or third. */
final class TypeTable {
    private final String what;
    private final Map<String, TypeDeclaration> declared = new HashMap<>();
    private final Map<String, FunctionType> compiled = new HashMap<>();

    /** @param what "element" or "group" */
    TypeTable(String what) {
        this.what = what;
    }

    TypeDeclaration declare(Card card, String name) {
        if (name.isEmpty()) {
            throw card.fault("the %s type has no name".formatted(what), "field 2 is its name");
        }
        return declared.computeIfAbsent(name, key -> new TypeDeclaration(key, card.line()));
    }

    TypeDeclaration get(Card card, String name) {
        TypeDeclaration type = declared.get(name);
        if (type == null) {
            throw card.fault("there is no %s type \"%s\"".formatted(what, name), "there are " + declared.keySet());
        }
        return type;
    }

    void define(Card card, FunctionType type) {
        if (compiled.put(type.name(), type) != null) {
            throw card.fault("%s type %s is defined twice".formatted(what, type.name()), "drop one of the T cards");
        }
    }

    FunctionType compiled(Card card, TypeDeclaration type) {
        FunctionType function = compiled.get(type.name());
        if (function == null) {
            throw card.fault(
                    "%s type %s has no function".formatted(what, type.name()),
                    "define it with a T card in a part %sS".formatted(what.toUpperCase(java.util.Locale.ROOT)));
        }
        return function;
    }
}
