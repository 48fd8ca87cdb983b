package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a file into cards: fixed columns, or free format between FREE FORMAT and FIXED FORMAT. */
final class CardReader {
    private final List<Card> cards = new ArrayList<>();
    private boolean free;

    private CardReader() {}

    static List<Card> read(List<String> lines) {
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

    /** Field 1 is columns 2-3, field 2 is 5-14, 3 is 15-24, 4 is 25-36, 5 is 40-49, 6 is 50-61, 7 is 25-65. */
    private static Card fixed(int number, String text) {
        int dollar = text.indexOf('$');
        String data = dollar < 0 ? text : text.substring(0, dollar);
        if (data.charAt(0) != ' ') {
            return Card.indicator(number, data);
        }
        return new Card(
                number,
                "",
                columns(data, 2, 3),
                columns(data, 5, 14),
                columns(data, 15, 24),
                columns(data, 25, 36),
                columns(data, 40, 49),
                columns(data, 50, 61),
                columns(data, 25, 65),
                text.contains("$-PARAMETER"));
    }

    private static String columns(String text, int first, int last) {
        return first > text.length()
                ? ""
                : text.substring(first - 1, Math.min(last, text.length())).strip();
    }
}
