package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.parameter.Parameters;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.function.ObjDoubleConsumer;

/** Reads the cards of one section of the first part into a problem. */
abstract class SectionReader {
    static final String DEFAULT = "'DEFAULT'";

    final ProblemBuilder problem;
    final Parameters parameters;

    SectionReader(ProblemBuilder problem) {
        this.problem = problem;
        this.parameters = problem.parameters;
    }

    /** Reads a card that is neither a loop nor arithmetic. */
    abstract void read(Card card);

    /** Hands over the pairs of fields 3 and 4, and 5 and 6; on Z cards field 3 and the parameter of field 5. */
    final void pairs(Card card, ObjDoubleConsumer<String> action) {
        problem.limit.spend(card, 1);
        if (!card.field3().isEmpty()) {
            action.accept(parameters.name(card, card.field3()), parameters.value(card));
        }
        if (!card.takesParameter() && !card.field5().isEmpty()) {
            problem.limit.spend(card, 1);
            action.accept(parameters.name(card, card.field5()), card.number6());
        }
    }

    /** The fault of a card whose code the section does not have. */
    final SifFault unknown(Card card, String codes) {
        return card.fault("field 1 is \"%s\"".formatted(card.code()), "here it is one of " + codes);
    }
}
