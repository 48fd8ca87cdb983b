package dev.touchstone.datasets.sif.function;

import dev.touchstone.datasets.sif.text.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * A card of the second or third part together with its continuations, whose expressions follow its own. Source: The SIF
 * Reference Report, section 4.4.
 */
record Statement(Card card, String expression) {
    private static final int MOST_CONTINUATIONS = 19;

    /** The statements of a section. */
    static List<Statement> of(List<Card> cards) {
        var statements = new ArrayList<Statement>();
        int continued = 0;
        for (Card card : cards) {
            if (card.code().endsWith("+")) {
                continued++;
                continueLast(statements, card, continued);
            } else {
                statements.add(new Statement(card, card.field7()));
                continued = 0;
            }
        }
        return statements;
    }

    private static void continueLast(List<Statement> statements, Card card, int continued) {
        if (statements.isEmpty() || continued > MOST_CONTINUATIONS) {
            throw card.fault(
                    statements.isEmpty() ? "no expression stands above" : "the expression has too many continuations",
                    "at most %d continuations follow an expression".formatted(MOST_CONTINUATIONS));
        }
        Statement first = statements.remove(statements.size() - 1);
        if (!card.code().equals(first.code() + "+")) {
            throw card.fault(
                    "%s continues a card %s".formatted(card.code(), first.code()),
                    "continue it with " + first.code() + "+");
        }
        statements.add(new Statement(first.card, first.expression + card.field7()));
    }

    String code() {
        return card.code();
    }
}
