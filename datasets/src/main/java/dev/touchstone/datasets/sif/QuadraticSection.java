package dev.touchstone.datasets.sif;

/** QUADRATIC and its synonyms: the matrix H of the term x'Hx / 2 of the objective. Source: The SIF Reference Report, section 3.2.14. */
final class QuadraticSection extends SectionReader {
    QuadraticSection(Draft draft) {
        super(draft);
    }

    @Override
    void read(Card card) {
        if (!card.kind().isEmpty()) {
            throw unknown(card, "X and Z, or it is blank");
        }
        int row = draft.variables.place(card, parameters.name(card, card.field2()));
        pairs(card, (name, value) -> {
            int column = draft.variables.place(card, name);
            draft.quadratic.add(new QuadraticTerm(Math.max(row, column), Math.min(row, column), value));
        });
    }
}
