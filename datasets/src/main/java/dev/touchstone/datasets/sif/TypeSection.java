package dev.touchstone.datasets.sif;

import java.util.List;

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
        for (String name : List.of(card.field3(), card.field5())) {
            declare(card, type, name);
        }
        if (prefix.equals("G") && type.variables().size() > 1) {
            throw card.fault("group type %s has two variables".formatted(type.name()), "a group type has one");
        }
    }

    private void declare(Card card, TypeDeclaration type, String name) {
        String code = card.code();
        if (code.equals(prefix + "V")) {
            type.variable(card, name);
        } else if (code.equals(prefix + "P")) {
            type.parameter(card, name);
        } else if (code.equals("IV") && prefix.equals("E")) {
            type.internal(card, name);
        } else {
            throw unknown(card, prefix.equals("G") ? "GV GP" : "EV IV EP");
        }
    }
}
