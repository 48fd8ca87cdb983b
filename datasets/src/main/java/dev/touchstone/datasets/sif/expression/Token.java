package dev.touchstone.datasets.sif.expression;

import dev.touchstone.datasets.sif.text.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of an expression: a number, a name, an operator, a bracket or a comma. */
record Token(TokenType type, String text) {
    /** The sort of a word. */
    enum TokenType {
        NUMBER,
        NAME,
        SYMBOL
    }

    /** A number without sign. In 2.EQ.3 the point begins an operator and is not part of the number. */
    private static final Pattern NUMBER = Pattern.compile("(\\d+(\\.(?![A-Z]{2,}\\.)\\d*)?|\\.\\d+)([ED][+-]?\\d+)?");

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern SYMBOL = Pattern.compile("\\.[A-Z]+\\.|\\*\\*|==|/=|<=|>=|<|>|[-+*/(),]");
    private static final Map<String, String> OLD_FORM =
            Map.of("==", ".EQ.", "/=", ".NE.", "<", ".LT.", "<=", ".LE.", ">", ".GT.", ">=", ".GE.");

    /** The words of an expression, in upper case and without blanks. */
    static List<Token> all(Card card, String expression) {
        String text = expression.replace(" ", "").toUpperCase(Locale.ROOT);
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            Token token = next(card, text, at);
            tokens.add(token);
            at += token.text.length();
        }
        return tokens;
    }

    private static Token next(Card card, String text, int at) {
        for (var entry : List.of(NUMBER, NAME, SYMBOL)) {
            Matcher matcher = entry.matcher(text).region(at, text.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                TokenType type = entry == NUMBER ? TokenType.NUMBER : entry == NAME ? TokenType.NAME : TokenType.SYMBOL;
                return new Token(type, matcher.group());
            }
        }
        throw card.fault(
                "\"%s\" cannot be read in \"%s\"".formatted(text.substring(at), text), "write a Fortran expression");
    }

    /** The symbol in its Fortran 77 form, .EQ. for ==; empty for a number or name. */
    String symbol() {
        return type == TokenType.SYMBOL ? OLD_FORM.getOrDefault(text, text) : "";
    }
}
