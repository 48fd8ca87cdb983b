package dev.touchstone.cli;

/** What a process ends with; scripts rely on these. */
final class Exit {
    static final int FINE = 0;
    static final int BAD_VERDICT = 1;
    static final int BAD_INPUT = 2;
    static final int BROKEN = 3;
    static final int NOTHING_MEASURED = 4;

    private Exit() {}
}
