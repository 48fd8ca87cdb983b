package dev.touchstone.datasets.sif;

/** OBJECT BOUND: what is known of the least and largest value of the objective. Source: The SIF Reference Report, section 3.2.19. */
final class ObjectBoundSection extends VectorSection {
    ObjectBoundSection(Draft draft) {
        super(draft);
    }

    @Override
    void entry(Card card) {
        if (!card.takesParameter() && card.field4().isEmpty()) {
            return;
        }
        switch (card.code()) {
            case "LO", "XL", "ZL" -> draft.objectiveLower = parameters.value(card);
            case "UP", "XU", "ZU" -> draft.objectiveUpper = parameters.value(card);
            default -> throw unknown(card, "LO UP XL XU ZL ZU");
        }
    }
}
