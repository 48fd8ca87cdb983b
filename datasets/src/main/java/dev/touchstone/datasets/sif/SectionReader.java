package dev.touchstone.datasets.sif;

import java.util.function.ObjDoubleConsumer;

/** Reads the cards of one section of the first part into a draft. */
abstract class SectionReader {
    static final String DEFAULT = "'DEFAULT'";

    final Draft draft;
    final Parameters parameters;

    SectionReader(Draft draft) {
        this.draft = draft;
        this.parameters = draft.parameters;
    }

    /** A card that is neither a loop nor arithmetic. */
    abstract void read(Card card);

    /** The pairs of fields 3 and 4, and 5 and 6; on Z cards field 3 and the parameter of field 5. */
    final void pairs(Card card, ObjDoubleConsumer<String> action) {
        draft.room.spend(card, 1);
        if (!card.field3().isEmpty()) {
            action.accept(parameters.name(card, card.field3()), parameters.value(card));
        }
        if (!card.takesParameter() && !card.field5().isEmpty()) {
            draft.room.spend(card, 1);
            action.accept(parameters.name(card, card.field5()), card.number6());
        }
    }

    final SifFault unknown(Card card, String codes) {
        return card.fault("field 1 is \"%s\"".formatted(card.code()), "here it is one of " + codes);
    }
}
