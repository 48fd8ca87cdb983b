package dev.touchstone.datasets.sif;

import java.util.List;

/** An indicator card and the data cards below it. */
record Section(Card indicator, List<Card> cards) {
    String name() {
        return indicator.header();
    }
}
