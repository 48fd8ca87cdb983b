package dev.touchstone.datasets.sif;

/**
 * ELEMENT TYPE (EV, IV and EP for variables, internal variables and parameters) and GROUP TYPE (GV and
 * GP). Source: The SIF Reference Report, sections 3.2.15 and 3.2.17.
 */
final class TypeSection extends SectionReader {
    private final TypeTable types;
    private final String prefix;

    private TypeSection(Draft draft, TypeTable types, String prefix) {
        super(draft);
        this.types = types;
        this.prefix = prefix;
    }

    static TypeSection ofElements(Draft draft) {
        return new TypeSection(draft, draft.elementTypes, "E");
    }

    static TypeSection ofGroups(Draft draft) {
        return new TypeSection(draft, draft.groupTypes, "G");
    }

    @Override
    void read(Card card) {
        TypeDeclaration type = types.declare(card, card.field2());
        String code = card.code();
        var names = code.equals(prefix + "V")
                ? type.variables()
                : code.equals(prefix + "P") ? type.parameters() : internals(card, type);
        type.declare(card, names, card.field3());
        type.declare(card, names, card.field5());
        if (prefix.equals("G") && type.variables().size() > 1) {
            throw card.fault("group type %s has two variables".formatted(type.name()), "a group type has one");
        }
    }

    private java.util.List<String> internals(Card card, TypeDeclaration type) {
        if (!card.code().equals("IV") || prefix.equals("G")) {
            throw unknown(card, prefix.equals("G") ? "GV GP" : "EV IV EP");
        }
        return type.internals();
    }
}
