package dev.touchstone.grid;

import java.util.ArrayList;
import java.util.List;

/** Every mistake of a grid file, collected before any is reported. */
final class Mistakes {
    private final List<String> found = new ArrayList<>();

    void add(Yaml where, String what) {
        found.add("%s:%d: %s".formatted(where.file(), where.line(), what));
    }

    /** Runs a check whose exception is a mistake of this place. */
    void attempt(Yaml where, Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            add(where, e.getMessage());
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /**
     * Ends the reading of a file that has mistakes.
     *
     * @throws IllegalArgumentException with all of them, a line each
     */
    void report() {
        if (!found.isEmpty()) {
            String header =
                    found.size() == 1 ? "1 mistake, nothing was run" : found.size() + " mistakes, nothing was run";
            throw new IllegalArgumentException(header + "\n  " + String.join("\n  ", found));
        }
    }
}
