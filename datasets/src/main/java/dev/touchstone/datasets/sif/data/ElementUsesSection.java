package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.function.TypeDeclaration;
import dev.touchstone.datasets.sif.text.Card;
import java.util.Optional;

/**
 * Reads ELEMENT USES: the type (T), variables (V) and parameters (P) of each element. A variable that no card above
 * names is a new variable of the problem. As in CUTEst, it has the default bounds of BOUNDS but starts at 0, whatever the
 * default of START POINT is. Source: The SIF Reference Report, section 3.2.16; SIFDecode 3.1.1 for the start.
 */
final class ElementUsesSection extends SectionReader {
    private Optional<TypeDeclaration> defaultType = Optional.empty();

    ElementUsesSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    void read(Card card) {
        switch (card.plainCode()) {
            case "T" -> type(card, problem.elementTypes().get(card, card.field3()));
            case "V" -> variable(card);
            case "P" -> parameters(card);
            default -> throw unknown(card, "T V P, each also with X or Z before it");
        }
    }

    private void type(Card card, TypeDeclaration type) {
        if (card.field2().equals(DEFAULT)) {
            defaultType = Optional.of(type);
            return;
        }
        String name = parameters.name(card, card.field2());
        problem.limit.spend(card, type.size());
        problem.elements
                .find(name)
                .ifPresentOrElse(
                        known -> known.type(type),
                        () -> problem.elements.add(card, name, new ElementBuilder(card, name, type)));
    }

    private void variable(Card card) {
        String name = parameters.name(card, card.field5());
        Integer variable = problem.variables.placeOrAdd(card, name, problem.newInElements::named);
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
        return problem.elements.find(name).orElseGet(() -> {
            TypeDeclaration type = defaultType.orElseThrow(
                    () -> card.fault("element %s has no type".formatted(name), "give it one with a T card above"));
            problem.limit.spend(card, type.size());
            return problem.elements.add(card, name, new ElementBuilder(card, name, type));
        });
    }
}
