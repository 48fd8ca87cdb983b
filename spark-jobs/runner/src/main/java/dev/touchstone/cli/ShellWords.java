package dev.touchstone.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a command as a POSIX shell reads them. */
final class ShellWords {
    private static final Pattern PLAIN = Pattern.compile("[a-zA-Z0-9_@%+=:,./-]+");

    private ShellWords() {}

    /** A line that a shell takes apart into exactly these words. */
    static String joined(List<String> words) {
        return words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
