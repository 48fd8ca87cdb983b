package dev.touchstone.cli;

import java.io.PrintStream;

/** Prints to another stream, which it never closes. */
final class UnclosableStream extends PrintStream {
    UnclosableStream(PrintStream to) {
        super(to, true);
    }

    /** Does no more than flush. */
    @Override
    public void close() {
        flush();
    }
}
