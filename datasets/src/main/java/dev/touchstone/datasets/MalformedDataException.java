package dev.touchstone.datasets;

import java.io.IOException;

/** A data file that is not what it should be; the message names the file, the line and what would be right. */
public final class MalformedDataException extends IOException {
    MalformedDataException(String file, int line, String what) {
        super("%s:%d: %s".formatted(file, line, what));
    }
}
