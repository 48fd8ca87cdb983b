package dev.touchstone.datasets.sif;

/** A section of vectors, named in field 2. The first vector is read, others are passed over. */
abstract class VectorSection extends SectionReader {
    private String first;

    VectorSection(Draft draft) {
        super(draft);
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

    abstract void entry(Card card);
}
