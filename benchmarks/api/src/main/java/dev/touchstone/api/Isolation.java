package dev.touchstone.api;

/** How a trial is kept apart from the others. */
public enum Isolation {
    /** A thread of the executor, under a hard limit: costs microseconds. */
    THREAD,
    /** A child process: also survives {@code System.exit}, a crash in native code, and an exhausted heap. */
    PROCESS
}
