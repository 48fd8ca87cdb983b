package dev.touchstone.datasets.sif.parameter;

import dev.touchstone.datasets.sif.text.Card;
import java.util.List;
import java.util.stream.Stream;

/** A name with indices, {@code stem(I,J)}. As in CUTEst, text after the closing bracket is ignored. */
record IndexedName(String stem, List<String> indices) {
    /** Takes a name with an opening bracket apart. */
    static IndexedName of(String name) {
        int open = name.indexOf('(');
        int close = name.indexOf(')', open);
        String list = name.substring(open + 1, close < 0 ? name.length() : close);
        List<String> indices =
                Stream.of(list.split(",")).filter(index -> !index.isEmpty()).toList();
        return new IndexedName(name.substring(0, open), indices);
    }

    /** The stem, then the values of the indices with commas between them. */
    String expand(Card card, Parameters parameters) {
        var text = new StringBuilder(stem);
        for (int i = 0; i < indices.size(); i++) {
            text.append(i == 0 ? "" : ",").append(parameters.integer(card, indices.get(i)));
        }
        return text.toString();
    }
}
