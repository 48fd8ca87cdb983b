package dev.touchstone.cli;

/** The exit codes of the process; scripts rely on them. */
final class Exit {
    static final int FINE = 0;
    static final int BAD_VERDICT = 1;
    static final int BAD_INPUT = 2;
    static final int BROKEN = 3;
    static final int NOTHING_MEASURED = 4;

    private Exit() {}
}
