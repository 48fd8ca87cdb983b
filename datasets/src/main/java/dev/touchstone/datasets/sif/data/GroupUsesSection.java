package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.function.TypeDeclaration;
import dev.touchstone.datasets.sif.text.Card;

/**
 * Reads GROUP USES: the type (T), elements (E) and parameters (P) of each group. The weight of an element is 1 unless a
 * card gives it; groups without a type get that of 'DEFAULT'. Source: The SIF Reference Report, section 3.2.18.
 */
final class GroupUsesSection extends SectionReader {
    private TypeDeclaration defaultType;

    GroupUsesSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    void read(Card card) {
        switch (card.plainCode()) {
            case "T", "" -> type(card, problem.groupTypes().get(card, card.field3()));
            case "E" -> elements(card, group(card));
            case "P" -> parameters(card, group(card));
            default -> throw unknown(card, "T E P, each also with X or Z before it");
        }
    }

    /** Gives the type of 'DEFAULT' to the groups without one. Called at the end of the section. */
    void finish() {
        if (defaultType != null) {
            problem.groups.all().stream().filter(group -> !group.hasType()).forEach(group -> group.type(defaultType));
        }
    }

    private GroupBuilder group(Card card) {
        return problem.groups.get(card, parameters.name(card, card.field2()));
    }

    private void type(Card card, TypeDeclaration type) {
        if (card.field2().equals(DEFAULT)) {
            defaultType = type;
        } else {
            group(card).type(type);
        }
    }

    private void elements(Card card, GroupBuilder group) {
        if (card.field3().isEmpty()) {
            return;
        }
        boolean weighted = card.takesParameter() || !card.field4().isEmpty();
        group.element(element(card, card.field3()), weighted ? parameters.value(card) : 1);
        if (!card.takesParameter() && !card.field5().isEmpty()) {
            group.element(element(card, card.field5()), card.field6().isEmpty() ? 1 : card.number6());
        }
    }

    private int element(Card card, String name) {
        problem.limit.spend(card, 1);
        return problem.elements.place(card, parameters.name(card, name));
    }

    private void parameters(Card card, GroupBuilder group) {
        if (defaultType != null && !group.hasType()) {
            group.type(defaultType);
        }
        group.parameter(card, card.field3(), parameters.value(card));
        if (!card.takesParameter() && !card.field5().isEmpty()) {
            group.parameter(card, card.field5(), card.number6());
        }
    }
}
