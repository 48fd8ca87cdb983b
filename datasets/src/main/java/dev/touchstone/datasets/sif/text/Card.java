package dev.touchstone.datasets.sif.text;

import java.util.Set;
import java.util.function.IntFunction;

/**
 * One card (line) of a file in Standard Input Format, cut into its fields. An indicator card has a {@code header} and,
 * in field 3, what follows it. A data card has the code of field 1, the names of fields 2, 3 and 5, the numbers of
 * fields 4 and 6 as text, and the expression of field 7, which stands in the same columns as field 4 and those after it.
 *
 * @param line the line in the file, counted from 1
 * @param header the keyword of an indicator card; empty on a data card
 * @param settable whether the remark says {@code $-PARAMETER}: callers may give the value
 */
public record Card(
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
    private static final Set<String> FIRST_OF_TWO_WORDS =
            Set.of("START", "ELEMENT", "GROUP", "OBJECT", "FREE", "FIXED");
    private static final String SETTABLE = "$-PARAMETER";

    /** An indicator card: its keyword, and what follows it as field 3. */
    static Card indicator(int line, String text) {
        String[] words = text.strip().split("\\s+", 3);
        boolean two = words.length > 1 && FIRST_OF_TWO_WORDS.contains(words[0]);
        String keyword = two ? words[0] + " " + words[1] : words[0];
        String rest = text.strip().substring(words[0].length()).strip();
        return new Card(line, keyword, "", "", rest, "", "", "", "", false);
    }

    /**
     * A data card.
     *
     * @param text the whole line with its remark
     * @param field the text of fields 1 to 7
     */
    static Card data(int line, String text, IntFunction<String> field) {
        return new Card(
                line,
                "",
                field.apply(1),
                field.apply(2),
                field.apply(3),
                field.apply(4),
                field.apply(5),
                field.apply(6),
                field.apply(7),
                text.contains(SETTABLE));
    }

    /** The line without its remark, which begins with a dollar sign. */
    static String withoutRemark(String line) {
        int dollar = line.indexOf('$');
        return dollar < 0 ? line : line.substring(0, dollar);
    }

    boolean isIndicator() {
        return !header.isEmpty();
    }

    /** Whether names on this card may have indices: the code starts with X or Z. */
    public boolean expands() {
        return code.startsWith("X") || code.startsWith("Z");
    }

    /** Whether field 5 names a real parameter that replaces the number of field 4: the code starts with Z. */
    public boolean takesParameter() {
        return code.startsWith("Z");
    }

    /** The code without the X or Z before it. */
    public String plainCode() {
        return expands() ? code.substring(1) : code;
    }

    /**
     * The number of field 4; 0 if it is blank.
     *
     * @throws SifFault if it is no number
     */
    public double number4() {
        return FortranNumber.parse(this, field4);
    }

    /**
     * The number of field 6; 0 if it is blank.
     *
     * @throws SifFault if it is no number
     */
    public double number6() {
        return FortranNumber.parse(this, field6);
    }

    /** The exception that names this card's line, what is wrong and what would be right. */
    public SifFault fault(String reason, String remedy) {
        return new SifFault(line, reason, remedy);
    }
}
