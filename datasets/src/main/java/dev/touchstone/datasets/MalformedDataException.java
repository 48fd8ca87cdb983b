package dev.touchstone.datasets;

import java.io.IOException;

/** A data file that is not what it should be; says which file, which line, what is wrong and what would be right. */
public final class MalformedDataException extends IOException {
    public MalformedDataException(String file, int line, String reason, String remedy) {
        super("%s, line %d: %s; %s".formatted(file, line, reason, remedy));
    }

    public MalformedDataException(String file, int line, String reason, String remedy, Throwable cause) {
        this(file, line, reason, remedy);
        initCause(cause);
    }
}
