package dev.touchstone.datasets;

import java.util.List;

/** Decimal numbers in data files. Java reads more: 1d, 0x1p3, or a number with control characters around it. */
final class DecimalNumber {
    /** How a message tells the author of a file to write a number. */
    static final String REMEDY = "write it like -0.25 or 1e-3";

    private static final String CHARACTERS = "0123456789+-.eE";
    private static final List<String> NOT_FINITE = List.of("NaN", "Infinity", "-Infinity");

    private DecimalNumber() {}

    /**
     * The number that the text says; also NaN, Infinity and -Infinity.
     *
     * @throws NumberFormatException if it is anything else
     */
    static double parse(String text) {
        double number = Double.parseDouble(text);
        if (!NOT_FINITE.contains(text) && !text.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)) {
            throw new NumberFormatException(text);
        }
        return number;
    }
}
