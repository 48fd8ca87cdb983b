package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.text.Card;

/** Reads a section of vectors, whose name is in field 2. Only the first vector is read. */
abstract class VectorSection extends SectionReader {
    private String first;

    VectorSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    final void read(Card card) {
        if (first == null) {
            first = card.field2();
        }
        if (card.field2().equals(first)) {
            entry(card);
        }
    }

    /** Reads a card of the first vector. */
    abstract void entry(Card card);
}
