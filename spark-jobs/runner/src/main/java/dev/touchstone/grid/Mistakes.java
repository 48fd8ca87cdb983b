package dev.touchstone.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The mistakes of a grid file, collected so that they are reported at once. */
final class Mistakes {
    private static final int MOST_NAMED = 1_000;

    private final List<String> named = new ArrayList<>();
    private int found;

    /** Notes a mistake at a place of a file. */
    void add(YamlNode where, String what) {
        found++;
        if (found <= MOST_NAMED) {
            named.add("%s:%d: %s".formatted(where.file(), where.line(), what));
        }
    }

    /** Runs a check, and notes its {@link IllegalArgumentException} as a mistake at a place of a file. */
    void attempt(YamlNode where, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            add(where, e.getMessage());
        }
    }

    /** The value that a parser makes of a scalar; empty after a mistake, which is noted. */
    <T> Optional<T> parsed(YamlNode where, Function<String, T> parse) {
        return made(where, () -> parse.apply(where.text()));
    }

    /** The value that a supplier makes at a place of a file; empty after a mistake, which is noted. */
    <T> Optional<T> made(YamlNode where, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (NumberFormatException e) {
            add(where, "\"%s\" is no number".formatted(where.value()));
        } catch (IllegalArgumentException e) {
            add(where, e.getMessage());
        }
        return Optional.empty();
    }

    /**
     * Notes every key that is not known, and what is no map.
     *
     * @param noun the thing with these keys, such as {@code a budget}
     */
    void refuseUnknownKeys(YamlNode where, List<String> known, String noun) {
        if (!where.isMap()) {
            add(where, "%s is a map with the keys %s".formatted(noun, known));
        }
        where.map().forEach((key, value) -> {
            if (!known.contains(key)) {
                add(value, "%s has no \"%s\"; known: %s".formatted(noun, key, known));
            }
        });
    }

    boolean none() {
        return found == 0;
    }

    /**
     * Ends the reading of a file that has mistakes.
     *
     * @throws IllegalArgumentException with all mistakes, a line each; of very many with the first
     */
    void report() {
        if (found > 0) {
            String header = found == 1 ? "1 mistake, nothing was run" : found + " mistakes, nothing was run";
            String more = found > MOST_NAMED ? "\n  and %,d more".formatted(found - MOST_NAMED) : "";
            throw new IllegalArgumentException(header + "\n  " + String.join("\n  ", named) + more);
        }
    }
}
