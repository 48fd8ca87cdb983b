package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;

/**
 * The three parts of a file: problem data, element types and group types, each ended by ENDATA; the
 * second and third may be absent. What follows the last ENDATA is not read.
 */
record Parts(List<Section> data, List<Section> elements, List<Section> groups) {
    static Parts of(List<Card> cards) {
        var data = new ArrayList<Section>();
        int at = part(cards, 0, data);
        if (data.isEmpty() || !data.get(0).name().equals("NAME")) {
            throw new SifFault(1, "the file has no NAME card", "it begins with a card \"NAME          problem\"");
        }
        var elements = new ArrayList<Section>();
        if (begins(cards, at, "ELEMENTS")) {
            at = part(cards, at, elements);
        }
        var groups = new ArrayList<Section>();
        if (begins(cards, at, "GROUPS")) {
            part(cards, at, groups);
        }
        return new Parts(List.copyOf(data), List.copyOf(elements), List.copyOf(groups));
    }

    private static boolean begins(List<Card> cards, int at, String keyword) {
        return at < cards.size() && cards.get(at).header().equals(keyword);
    }

    private static int part(List<Card> cards, int from, List<Section> sections) {
        List<Card> current = new ArrayList<>();
        for (int at = from; at < cards.size(); at++) {
            Card card = cards.get(at);
            if (card.header().equals("ENDATA")) {
                return at + 1;
            }
            if (card.isIndicator()) {
                current = new ArrayList<>();
                sections.add(new Section(card, current));
            } else if (sections.isEmpty()) {
                throw card.fault("a data card before any indicator card", "the file begins with NAME");
            } else {
                current.add(card);
            }
        }
        int last = cards.isEmpty() ? 1 : cards.get(cards.size() - 1).line();
        throw new SifFault(last, "the file ends within a part", "each part ends with a card ENDATA");
    }
}
