package dev.touchstone.datasets.sif.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The three parts of a file, each ended by ENDATA: problem data, functions of element types and functions of group
 * types. The second and third may be absent. Text after the last ENDATA is ignored.
 */
public record FileParts(List<Section> data, List<Section> elements, List<Section> groups) {
    /**
     * Cuts the cards of a file into its parts.
     *
     * @throws SifFault if the file does not begin with NAME or a part has no ENDATA
     */
    public static FileParts of(List<Card> cards) {
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
        return new FileParts(List.copyOf(data), List.copyOf(elements), List.copyOf(groups));
    }

    /** The NAME card. */
    public Card head() {
        return data.get(0).indicator();
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
                throw card.fault("a data card stands above the first indicator card", "the file begins with NAME");
            } else {
                current.add(card);
            }
        }
        int last = cards.isEmpty() ? 1 : cards.get(cards.size() - 1).line();
        throw new SifFault(last, "the file ends within a part", "each part ends with a card ENDATA");
    }
}
