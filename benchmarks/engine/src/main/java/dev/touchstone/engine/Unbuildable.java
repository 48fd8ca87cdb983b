package dev.touchstone.engine;

/**
 * Thrown for a problem that cannot be built on any machine, because its code refuses its data or the parameters in its
 * name.
 */
public final class Unbuildable extends RuntimeException {
    private final String reason;

    Unbuildable(String suite, String instance, RuntimeException cause) {
        super("cannot build %s/%s: %s".formatted(suite, instance, reason(cause)), cause);
        this.reason = reason(cause);
    }

    /** The reason of the refusal, for a person. */
    public String reason() {
        return reason;
    }

    /** The message of a refusal on purpose; of any other exception its class and its message. */
    private static String reason(RuntimeException cause) {
        return cause instanceof IllegalArgumentException refused && refused.getMessage() != null
                ? refused.getMessage()
                : cause.toString();
    }
}
