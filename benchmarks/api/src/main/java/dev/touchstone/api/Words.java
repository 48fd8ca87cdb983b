package dev.touchstone.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Converts constants of enums to the words of tables, grid files and the command line, and back. */
public final class Words {
    private Words() {}

    /** The name in lower case with hyphens: {@code held-out} for {@code HELD_OUT}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name in lower case with spaces, for sentences: {@code not reproduced} for {@code NOT_REPRODUCED}. */
    public static String spaced(Enum<?> constant) {
        return of(constant).replace('-', ' ');
    }

    /** The words of all constants of an enum, in the order of the constants. */
    public static List<String> all(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .toList();
    }

    /**
     * The constant that a word stands for.
     *
     * @throws IllegalArgumentException if the enum has no such constant; the message names its words
     */
    public static <E> E parse(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of((Enum<?>) constant).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("\"%s\" is not one of %s".formatted(word, all(type)));
    }
}
