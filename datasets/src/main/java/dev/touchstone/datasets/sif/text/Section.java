package dev.touchstone.datasets.sif.text;

import java.util.List;

/** An indicator card and the data cards below it. */
public record Section(Card indicator, List<Card> cards) {
    /** The keyword of the indicator card. */
    public String name() {
        return indicator.header();
    }
}
