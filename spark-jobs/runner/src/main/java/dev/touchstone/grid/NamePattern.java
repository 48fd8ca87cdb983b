package dev.touchstone.grid;

import java.util.regex.Pattern;

/**
 * A name, or a pattern of names such as {@code libsvm-*}.
 *
 * @param text the name or the pattern as it was written; {@code *} stands for any text
 */
public record NamePattern(String text, Pattern compiled) {
    /** The pattern of a text. */
    public static NamePattern of(String text) {
        return new NamePattern(text, Pattern.compile(Pattern.quote(text).replace("*", "\\E.*\\Q")));
    }

    /** Whether this is a name, which matches nothing but itself. */
    public boolean isName() {
        return !text.contains("*");
    }

    /** Whether a name is of this pattern. */
    public boolean matches(String name) {
        return compiled.matcher(name).matches();
    }
}
