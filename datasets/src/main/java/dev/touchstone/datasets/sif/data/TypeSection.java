package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.function.TypeDeclaration;
import dev.touchstone.datasets.sif.function.TypeTable;
import dev.touchstone.datasets.sif.text.Card;
import java.util.List;

/**
 * Reads ELEMENT TYPE and GROUP TYPE: names of variables (EV, GV), internal variables (IV) and parameters (EP, GP).
 * Source: The SIF Reference Report, sections 3.2.15 and 3.2.17.
 */
final class TypeSection extends SectionReader {
    private final TypeTable types;
    private final String prefix;

    private TypeSection(ProblemBuilder problem, TypeTable types, String prefix) {
        super(problem);
        this.types = types;
        this.prefix = prefix;
    }

    static TypeSection ofElements(ProblemBuilder problem) {
        return new TypeSection(problem, problem.elementTypes(), "E");
    }

    static TypeSection ofGroups(ProblemBuilder problem) {
        return new TypeSection(problem, problem.groupTypes(), "G");
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
            type.addVariable(card, name);
        } else if (code.equals(prefix + "P")) {
            type.addParameter(card, name);
        } else if (code.equals("IV") && prefix.equals("E")) {
            type.addInternal(card, name);
        } else {
            throw unknown(card, prefix.equals("G") ? "GV GP" : "EV IV EP");
        }
    }
}
