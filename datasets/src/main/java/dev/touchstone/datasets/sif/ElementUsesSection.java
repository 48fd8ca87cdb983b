package dev.touchstone.datasets.sif;

import java.util.Optional;

/**
 * ELEMENT USES: the type (T), variables (V) and parameters (P) of each element. A variable that no card
 * has named before is a new one. Source: The SIF Reference Report, section 3.2.16.
 */
final class ElementUsesSection extends SectionReader {
    private Optional<TypeDeclaration> usual = Optional.empty();

    ElementUsesSection(Draft draft) {
        super(draft);
    }

    @Override
    void read(Card card) {
        switch (card.kind()) {
            case "T" -> type(card, draft.elementTypes.get(card, card.field3()));
            case "V" -> variable(card);
            case "P" -> parameters(card);
            default -> throw unknown(card, "T V P, or with X or Z before it");
        }
    }

    private void type(Card card, TypeDeclaration type) {
        if (card.field2().equals(DEFAULT)) {
            usual = Optional.of(type);
            return;
        }
        String name = parameters.name(card, card.field2());
        draft.room.spend(card, type.size());
        draft.elements
                .find(name)
                .ifPresentOrElse(
                        known -> known.type(type),
                        () -> draft.elements.add(card, name, new ElementBuilder(card, name, type)));
    }

    private void variable(Card card) {
        String name = parameters.name(card, card.field5());
        Integer variable = draft.variables.place(card, name, draft.anyVariable::named);
        element(card).variable(card, card.field3(), variable);
    }

    private void parameters(Card card) {
        ElementBuilder element = element(card);
        element.parameter(card, card.field3(), parameters.value(card));
        if (!card.takesParameter() && !card.field5().isEmpty()) {
            element.parameter(card, card.field5(), card.number6());
        }
    }

    private ElementBuilder element(Card card) {
        String name = parameters.name(card, card.field2());
        return draft.elements.find(name).orElseGet(() -> {
            TypeDeclaration type = usual.orElseThrow(
                    () -> card.fault("element %s has no type".formatted(name), "give it one with a T card above"));
            draft.room.spend(card, type.size());
            return draft.elements.add(card, name, new ElementBuilder(card, name, type));
        });
    }
}
