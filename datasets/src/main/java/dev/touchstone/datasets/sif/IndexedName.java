package dev.touchstone.datasets.sif;

import java.util.List;
import java.util.stream.Stream;

/** A name with indices, {@code stem(I,J)tail}. */
record IndexedName(String stem, List<String> indices, String tail) {
    static IndexedName of(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open);
        int end = close < 0 ? name.length() : close;
        List<String> indices = Stream.of(name.substring(open + 1, end).split(","))
                .filter(index -> !index.isEmpty())
                .toList();
        return new IndexedName(name.substring(0, open), indices, close < 0 ? "" : name.substring(close + 1));
    }

    String expand(Card card, Parameters parameters) {
        var text = new StringBuilder(stem);
        for (int i = 0; i < indices.size(); i++) {
            text.append(i == 0 ? "" : ",").append(parameters.integer(card, indices.get(i)));
        }
        return text.append(tail).toString();
    }
}
