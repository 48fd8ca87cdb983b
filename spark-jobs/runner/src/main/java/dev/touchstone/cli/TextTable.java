package dev.touchstone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Aligned columns for people: words to the left, numbers to the right. */
final class TextTable {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,.eE+-]*%?|NaN|-?∞|–|");

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        rows.add(List.of(header));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** A number with as many digits as a person reads. */
    static String number(Double value) {
        if (value == null || value.isNaN()) {
            return "–";
        }
        double magnitude = Math.abs(value);
        if (magnitude == Double.POSITIVE_INFINITY) {
            return value < 0 ? "-∞" : "∞";
        }
        if (value == Math.rint(value) && magnitude < 1e7) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, magnitude >= 1e-3 && magnitude < 1e6 ? "%.5g" : "%.3e", value);
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        var text = new StringBuilder();
        int[] widths = new int[columns];
        boolean[] right = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            widths[c] = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            right[c] = rows.stream().skip(1).allMatch(row -> NUMBER.matcher(row.get(column))
                    .matches());
        }
        for (List<String> row : rows) {
            for (int c = 0; c < columns; c++) {
                String pad = " ".repeat(widths[c] - row.get(c).length());
                text.append(right[c] ? pad + row.get(c) : row.get(c) + pad).append(c + 1 < columns ? "  " : "");
            }
            text.setLength(text.toString().stripTrailing().length());
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
