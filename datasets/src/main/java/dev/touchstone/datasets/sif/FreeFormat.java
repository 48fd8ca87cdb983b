package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Free format: strings end at blanks, {@code ;} ends a card, {@code _} stands for an empty string,
 * {@code $} begins a remark. Source: The SIF Reference Report, section 6.
 */
final class FreeFormat {
    private static final Set<String> KEYWORDS = Set.of(
            "NAME",
            "GROUPS",
            "ROWS",
            "CONSTRAINTS",
            "VARIABLES",
            "COLUMNS",
            "CONSTANTS",
            "RHS",
            "RHS'",
            "RANGES",
            "BOUNDS",
            "START POINT",
            "QUADRATIC",
            "HESSIAN",
            "QUADS",
            "QUADOBJ",
            "QSECTION",
            "QMATRIX",
            "ELEMENT TYPE",
            "ELEMENT USES",
            "GROUP TYPE",
            "GROUP USES",
            "OBJECT BOUND",
            "ENDATA",
            "FREE FORMAT",
            "FIXED FORMAT",
            "ELEMENTS",
            "TEMPORARIES",
            "GLOBALS",
            "INDIVIDUALS");

    private FreeFormat() {}

    static List<Card> cards(int line, String text) {
        int dollar = text.indexOf('$');
        String data = dollar < 0 ? text : text.substring(0, dollar);
        var cards = new ArrayList<Card>();
        for (String piece : data.split(";", -1)) {
            if (!piece.isBlank()) {
                cards.add(card(line, piece.strip(), text.contains("$-PARAMETER")));
            }
        }
        return cards;
    }

    private static Card card(int line, String piece, boolean settable) {
        Card indicator = Card.indicator(line, piece);
        if (KEYWORDS.contains(indicator.header())) {
            return indicator;
        }
        List<String> strings = strings(piece);
        return new Card(
                line,
                "",
                string(strings, 0, 2),
                string(strings, 1, 10),
                string(strings, 2, 10),
                string(strings, 3, 12),
                string(strings, 4, 10),
                string(strings, 5, 12),
                string(strings, 3, 41),
                settable);
    }

    private static String string(List<String> strings, int index, int width) {
        String text = index < strings.size() ? strings.get(index) : "";
        return text.substring(0, Math.min(width, text.length()));
    }

    private static List<String> strings(String piece) {
        var strings = new ArrayList<String>();
        for (String word : piece.split(" +", -1)) {
            int from = 0;
            for (int at = word.indexOf('_'); at >= 0; at = word.indexOf('_', from)) {
                if (at > from) {
                    strings.add(word.substring(from, at));
                }
                strings.add("");
                from = at + 1;
            }
            if (from < word.length()) {
                strings.add(word.substring(from));
            }
        }
        return strings;
    }
}
