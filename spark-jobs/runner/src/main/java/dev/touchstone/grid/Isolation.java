package dev.touchstone.grid;

import java.util.Locale;

/** How a trial is kept apart from the others. */
public enum Isolation {
    /** A thread of the executor, under a hard limit: costs microseconds. */
    THREAD,
    /** A child process: also survives what a thread cannot (exit, native crash, exhausted heap). */
    PROCESS;

    /** {@code thread} or {@code process}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
