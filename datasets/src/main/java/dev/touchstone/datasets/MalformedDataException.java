package dev.touchstone.datasets;

/**
 * The fault of a data file. The message names the file and the line, says what is wrong and what would be right. Reading the
 * file again would not help.
 */
public final class MalformedDataException extends IllegalArgumentException {
    /**
     * A fault without a cause.
     *
     * @param line the line, counted from 1; 0 if the fault has none
     * @param reason a clause that says what is wrong, with the value
     * @param remedy a clause that says what to do
     */
    public MalformedDataException(String file, int line, String reason, String remedy) {
        super("%s, line %d: %s; %s".formatted(file, line, reason, remedy));
    }

    /** A fault that another exception shows. */
    public MalformedDataException(String file, int line, String reason, String remedy, Throwable cause) {
        this(file, line, reason, remedy);
        initCause(cause);
    }
}
