package dev.touchstone.api;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A named problem, built only where a trial needs it; the name alone travels.
 *
 * @param name letters, digits, {@code - _ . @ =}; unique in its suite
 * @param source where the problem is defined, or its data come from
 * @param digest 16 hex digits that change when the problem does; asked once per process
 * @param problem builds the problem; what it builds is immutable and shared between threads
 *     (throws {@link java.io.UncheckedIOException} where its data cannot be read just now; any other
 *     {@link RuntimeException} says that it cannot be built, unless an {@link Error} caused it)
 * @param best the best value known of the suite's ranking metric, if one is
 */
public record Instance<P>(
        String name, String source, Supplier<String> digest, Supplier<? extends P> problem, Optional<Reference> best) {

    /** The best value known of the ranking metric, and where that is printed or how it was computed. */
    public record Reference(double value, String source) {}

    public Instance {
        if (!name.matches("[A-Za-z0-9._@=-]+")) {
            throw new IllegalArgumentException("instance name \"%s\": letters, digits, - _ . @ = only".formatted(name));
        }
    }

    /** A problem that is defined by code alone; a change of the code is a change of the suite's version. */
    public static <P> Instance<P> of(String name, String source, Supplier<? extends P> problem) {
        return new Instance<>(name, source, () -> Digest.hex(Digest.of(name)), problem, Optional.empty());
    }

    public Instance<P> best(double value, String where) {
        return new Instance<>(name, source, digest, problem, Optional.of(new Reference(value, where)));
    }
}
