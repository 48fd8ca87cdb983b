package dev.touchstone.datasets.sif;

import java.util.Set;

/**
 * One card (line) of a file in Standard Input Format, cut into its fields. An indicator card has a
 * {@code header} and nothing else; a data card has the code of field 1, the names of fields 2, 3 and
 * 5, the numbers of fields 4 and 6 as text, and the same columns read as the expression of field 7.
 * Source: A. R. Conn, N. I. M. Gould, D. Orban and Ph. L. Toint, "The SIF Reference Report",
 * sections 3.1, 4.2 and 6.
 *
 * @param line counts from 1
 * @param settable whether the remark says {@code $-PARAMETER}: the value may be given from outside
 */
record Card(
        int line,
        String header,
        String code,
        String field2,
        String field3,
        String field4,
        String field5,
        String field6,
        String field7,
        boolean settable) {
    private static final Set<String> TWO_WORDS = Set.of("START", "ELEMENT", "GROUP", "OBJECT", "FREE", "FIXED");

    /** An indicator card: its keyword, and what follows it as field 3. */
    static Card indicator(int line, String text) {
        String[] words = text.strip().split("\\s+", 3);
        boolean two = words.length > 1 && TWO_WORDS.contains(words[0]);
        String keyword = two ? words[0] + " " + words[1] : words[0];
        String rest = text.strip().substring(words[0].length()).strip();
        return new Card(line, keyword, "", "", rest, "", "", "", "", false);
    }

    boolean isIndicator() {
        return !header.isEmpty();
    }

    /** Whether names on this card may have indices: the code starts with X or Z. */
    boolean expands() {
        return code.startsWith("X") || code.startsWith("Z");
    }

    /** Whether field 5 names the real parameter that takes the place of field 4. */
    boolean takesParameter() {
        return code.startsWith("Z");
    }

    /** The code without the X or Z before it. */
    String kind() {
        return expands() ? code.substring(1) : code;
    }

    double number4() {
        return FortranNumber.parse(this, field4);
    }

    double number6() {
        return FortranNumber.parse(this, field6);
    }

    SifFault fault(String reason, String remedy) {
        return new SifFault(line, reason, remedy);
    }
}
