package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;

/**
 * A card of the second or third part with its continuations: their expressions follow the first. Source:
 * The SIF Reference Report, section 4.4.
 */
record Statement(Card card, String expression) {
    private static final int MOST_CONTINUATIONS = 19;

    static List<Statement> of(List<Card> cards) {
        var statements = new ArrayList<Statement>();
        int continued = 0;
        for (Card card : cards) {
            if (!card.code().endsWith("+")) {
                statements.add(new Statement(card, card.field7()));
                continued = 0;
                continue;
            }
            if (statements.isEmpty() || ++continued > MOST_CONTINUATIONS) {
                throw card.fault("this continues no expression", "at most 19 continuations follow an expression");
            }
            Statement first = statements.remove(statements.size() - 1);
            if (!card.code().equals(first.code() + "+")) {
                throw card.fault(
                        "%s continues a card %s".formatted(card.code(), first.code()),
                        "continue it with " + first.code() + "+");
            }
            statements.add(new Statement(first.card, first.expression + card.field7()));
        }
        return statements;
    }

    String code() {
        return card.code();
    }
}
