package dev.touchstone.datasets.sif.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as Fortran's format F12.0 reads them: blanks are ignored, the exponent may begin with D, a blank field is 0.
 */
final class FortranNumber {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([ED][+-]?\\d+)?");

    private FortranNumber() {}

    /**
     * The number that a field of a card holds.
     *
     * @throws SifFault if it holds no number, or one that no double holds
     */
    static double parse(Card card, String text) {
        String packed = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (packed.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(packed).matches()) {
            throw card.fault("\"%s\" is no number".formatted(text), "write it like -0.25 or 1.0D-3");
        }
        double value = Double.parseDouble(packed.replace('D', 'E'));
        if (!Double.isFinite(value)) {
            throw card.fault("%s is too large".formatted(text), "numbers are below 1.8D+308");
        }
        return value;
    }
}
