package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.text.Card;

/**
 * Reads OBJECT BOUND: a lower and an upper bound of the objective's values. Source: The SIF Reference Report, section
 * 3.2.19.
 */
final class ObjectBoundSection extends VectorSection {
    ObjectBoundSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    void entry(Card card) {
        if (!card.takesParameter() && card.field4().isEmpty()) {
            return;
        }
        switch (card.code()) {
            case "LO", "XL", "ZL" -> problem.objectiveLower = parameters.value(card);
            case "UP", "XU", "ZU" -> problem.objectiveUpper = parameters.value(card);
            default -> throw unknown(card, "LO UP XL XU ZL ZU");
        }
    }
}
