package dev.touchstone.grid;

import java.util.regex.Pattern;

/**
 * A name, or a pattern of names such as {@code libsvm-*}.
 *
 * @param text as the grid file has it
 */
record NamePattern(String text, Pattern compiled) {
    static NamePattern of(String text) {
        return new NamePattern(text, Pattern.compile(Pattern.quote(text).replace("*", "\\E.*\\Q")));
    }

    boolean isName() {
        return !text.contains("*");
    }

    boolean matches(String name) {
        return compiled.matcher(name).matches();
    }
}
