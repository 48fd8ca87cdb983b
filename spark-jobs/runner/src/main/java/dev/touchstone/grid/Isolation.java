package dev.touchstone.grid;

/** The way in which a trial is kept apart from other trials. */
public enum Isolation {
    /** A thread of the executor under a hard limit, which costs microseconds. */
    THREAD,
    /** A child process, which also survives an exit, a crash of native code and an exhausted heap. */
    PROCESS
}
