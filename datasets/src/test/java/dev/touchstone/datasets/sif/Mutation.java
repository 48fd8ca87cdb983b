package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A small damage to a text. Places count modulo what is there, so that every mutation fits every text. */
record Mutation(Damage damage, int place, int other, String piece) {
    enum Damage {
        DELETE_LINE,
        DOUBLE_LINE,
        SWAP_LINES,
        REPLACE_CHARACTER,
        INSERT_PIECE,
        CHANGE_NUMBER,
        TRUNCATE
    }

    private static final List<String> PIECES = List.of(
            "0",
            "-1",
            "1000000000",
            "2147483647",
            "-2147483648",
            "1E999",
            "1.0D+308",
            "-0.0",
            "1E-320",
            "NaN",
            "I",
            "X(I)",
            "X(I,J)",
            "((((",
            ")",
            ",",
            "**",
            "**-1000000000",
            ".EQ.",
            ".NOT.",
            ".TRUE.",
            "'DEFAULT'",
            "'SCALE'",
            " $",
            "$-PARAMETER",
            "\n DO I         1                        N\n",
            "\n OD I\n",
            "\n ND\n",
            "\n DI I         1\n",
            "\nENDATA\n",
            "\nFREE FORMAT\n",
            "\nBOUNDS\n",
            "\n XE OBJ       X(I)      1.0\n",
            "\n DN OBJ       OBJ       2.0\n",
            "\t",
            "\r",
            "\u0000",
            "\u00e9",
            ";",
            "_",
            "SQRT(",
            "MAX(",
            "MOD(1,0)",
            "1/0",
            "\n F+                   *2.0\n");

    static Arbitrary<Mutation> any() {
        return Combinators.combine(
                        Arbitraries.of(Damage.values()),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.oneOf(
                                Arbitraries.of(PIECES),
                                Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(12),
                                Arbitraries.integers().map(String::valueOf)))
                .as(Mutation::new);
    }

    String of(String text) {
        if (text.isEmpty()) {
            return piece;
        }
        int at = place % text.length();
        return switch (damage) {
            case DELETE_LINE, DOUBLE_LINE, SWAP_LINES -> lines(text);
            case REPLACE_CHARACTER -> text.substring(0, at) + piece.charAt(0) + text.substring(at + 1);
            case INSERT_PIECE -> text.substring(0, at) + piece + text.substring(at);
            case CHANGE_NUMBER -> changed(text, at);
            case TRUNCATE -> text.substring(0, at);
        };
    }

    private String lines(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return text;
        }
        int first = place % lines.size();
        int second = other % lines.size();
        switch (damage) {
            case DELETE_LINE -> lines.remove(first);
            case DOUBLE_LINE -> lines.add(second, lines.get(first));
            default -> lines.set(first, lines.set(second, lines.get(first)));
        }
        return String.join("\n", lines) + "\n";
    }

    /** Puts the piece in the place of the next run of digits. */
    private String changed(String text, int at) {
        int from = at;
        while (from < text.length() && !Character.isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(0, from) + piece + text.substring(to);
    }
}
