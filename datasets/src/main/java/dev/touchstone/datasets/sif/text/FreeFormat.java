package dev.touchstone.datasets.sif.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts lines in free format: a string ends at a blank, {@code ;} ends a card, {@code _} stands for an empty string,
 * {@code $} begins a remark. Source: The SIF Reference Report, section 6.
 */
final class FreeFormat {
    /** The string, counted from 0, that is each of fields 1 to 7. */
    private static final int[] STRINGS = {-1, 0, 1, 2, 3, 4, 5, 3};

    /** The most characters of each of fields 1 to 7. */
    private static final int[] WIDTHS = {0, 2, 10, 10, 12, 10, 12, 41};

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

    /** The cards on a line. */
    static List<Card> cards(int line, String text) {
        var cards = new ArrayList<Card>();
        for (String piece : Card.withoutRemark(text).split(";", -1)) {
            if (!piece.isBlank()) {
                cards.add(card(line, text, piece.strip()));
            }
        }
        return cards;
    }

    private static Card card(int line, String text, String piece) {
        Card indicator = Card.indicator(line, piece);
        if (KEYWORDS.contains(indicator.header())) {
            return indicator;
        }
        List<String> strings = strings(piece);
        return Card.data(line, text, field -> string(strings, STRINGS[field], WIDTHS[field]));
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
