package dev.touchstone.engine;

/** A problem that cannot be built, whoever tries: its data or the parameters in its name are not what its code takes. */
public final class Unbuildable extends RuntimeException {
    private final String reason;

    Unbuildable(String suite, String instance, RuntimeException cause) {
        super("cannot build %s/%s: %s".formatted(suite, instance, reason(cause)), cause);
        this.reason = reason(cause);
    }

    /** What is wrong, for a person. */
    public String reason() {
        return reason;
    }

    /** The message of what was refused on purpose; of anything else also what it is. */
    private static String reason(RuntimeException cause) {
        return cause instanceof IllegalArgumentException refused && refused.getMessage() != null
                ? refused.getMessage()
                : cause.toString();
    }
}
