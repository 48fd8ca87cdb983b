package dev.touchstone.datasets;

/**
 * A data file that is not what it should be; says which file, which line, what is wrong and what would be right. It is
 * the input that is wrong, not the machine: reading it again would not help.
 */
public final class MalformedDataException extends IllegalArgumentException {
    public MalformedDataException(String file, int line, String reason, String remedy) {
        super("%s, line %d: %s; %s".formatted(file, line, reason, remedy));
    }

    public MalformedDataException(String file, int line, String reason, String remedy, Throwable cause) {
        this(file, line, reason, remedy);
        initCause(cause);
    }
}
