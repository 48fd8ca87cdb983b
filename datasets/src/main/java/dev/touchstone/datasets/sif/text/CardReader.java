package dev.touchstone.datasets.sif.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the lines of a file into cards: in fixed columns, or in free format between FREE FORMAT and FIXED FORMAT. Blank
 * lines and comments make no card.
 */
public final class CardReader {
    /** First and last column of fields 1 to 7 in fixed format. */
    private static final int[][] COLUMNS = {{}, {2, 3}, {5, 14}, {15, 24}, {25, 36}, {40, 49}, {50, 61}, {25, 65}};

    private final List<Card> cards = new ArrayList<>();
    private boolean free;

    private CardReader() {}

    /** The cards of a file's lines, in their order. */
    public static List<Card> read(List<String> lines) {
        var reader = new CardReader();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i).replace('\t', ' ').stripTrailing());
        }
        return reader.cards;
    }

    private void line(int number, String text) {
        if (text.isEmpty() || text.startsWith("*") || text.stripLeading().startsWith("$")) {
            return;
        }
        if (free) {
            FreeFormat.cards(number, text).forEach(this::add);
        } else {
            add(fixed(number, text));
        }
    }

    private void add(Card card) {
        switch (card.header()) {
            case "FREE FORMAT" -> free = true;
            case "FIXED FORMAT" -> free = false;
            case "ENDATA" -> {
                free = false;
                cards.add(card);
            }
            default -> cards.add(card);
        }
    }

    private static Card fixed(int number, String text) {
        String data = Card.withoutRemark(text);
        return data.charAt(0) == ' '
                ? Card.data(number, text, field -> columns(data, COLUMNS[field][0], COLUMNS[field][1]))
                : Card.indicator(number, data);
    }

    private static String columns(String text, int first, int last) {
        return first > text.length()
                ? ""
                : text.substring(first - 1, Math.min(last, text.length())).strip();
    }
}
