package dev.touchstone.grid;

import java.util.regex.Pattern;

/**
 * A name, or a pattern of names such as {@code libsvm-*}.
 *
 * @param text as the grid file has it
 */
public record NamePattern(String text, Pattern compiled) {
    /** A pattern of this text. */
    public static NamePattern of(String text) {
        return new NamePattern(text, Pattern.compile(Pattern.quote(text).replace("*", "\\E.*\\Q")));
    }

    /** Whether it matches no name but itself. */
    public boolean isName() {
        return !text.contains("*");
    }

    /** Whether a name is of the pattern. */
    public boolean matches(String name) {
        return compiled.matcher(name).matches();
    }
}
