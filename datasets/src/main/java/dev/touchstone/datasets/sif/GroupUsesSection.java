package dev.touchstone.datasets.sif;

/**
 * GROUP USES: the type (T), elements (E) and parameters (P) of each group. A weight that is left out is
 * 1; the type of 'DEFAULT' goes to groups with none. Source: The SIF Reference Report, section 3.2.18.
 */
final class GroupUsesSection extends SectionReader {
    private TypeDeclaration usual;

    GroupUsesSection(Draft draft) {
        super(draft);
    }

    @Override
    void read(Card card) {
        switch (card.kind()) {
            case "T", "" -> type(card, draft.groupTypes.get(card, card.field3()));
            case "E" -> elements(card, group(card));
            case "P" -> parameters(card, group(card));
            default -> throw unknown(card, "T E P, or with X or Z before it");
        }
    }

    /** Gives the type of 'DEFAULT' to the groups without one; for the end of the section. */
    void finish() {
        if (usual != null) {
            draft.groups.all().stream().filter(group -> !group.hasType()).forEach(group -> group.type(usual));
        }
    }

    private GroupBuilder group(Card card) {
        return draft.groups.get(card, parameters.name(card, card.field2()));
    }

    private void type(Card card, TypeDeclaration type) {
        if (card.field2().equals(DEFAULT)) {
            usual = type;
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
        draft.room.spend(card, 1);
        return draft.elements.place(card, parameters.name(card, name));
    }

    private void parameters(Card card, GroupBuilder group) {
        if (usual != null && !group.hasType()) {
            group.type(usual);
        }
        group.parameter(card, card.field3(), parameters.value(card));
        if (!card.takesParameter() && !card.field5().isEmpty()) {
            group.parameter(card, card.field5(), card.number6());
        }
    }
}
