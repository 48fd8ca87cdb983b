package dev.touchstone.api;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A named problem, built only where a trial needs it. Grids and trials carry the name alone.
 *
 * @param name letters, digits, {@code - _ . @ =}; unique in its suite
 * @param source the publication that defines the problem, or the origin of its data
 * @param digest gives 16 hex digits that change with the problem; called once for each process
 * @param problem builds the problem, which is immutable and shared between threads. An {@link
 *     java.io.UncheckedIOException} means that data cannot be read at the moment, and the trial is tried again. Any other
 *     {@link RuntimeException} means that the problem cannot be built, unless its cause is an {@link Error}.
 * @param best the best known value of the suite's ranking metric, if there is one
 */
public record Instance<P>(
        String name, String source, Supplier<String> digest, Supplier<? extends P> problem, Optional<Reference> best) {

    /**
     * The best known value of the ranking metric.
     *
     * @param source the publication that prints the value, or the way it was computed
     */
    public record Reference(double value, String source) {}

    public Instance {
        if (!name.matches("[A-Za-z0-9._@=-]+")) {
            throw new IllegalArgumentException(
                    "instance name \"%s\": use letters, digits and - _ . @ = only".formatted(name));
        }
    }

    /**
     * An instance that is defined by code alone. Its digest is that of its name, so a change of the code needs a new
     * {@link Suite#version}.
     */
    public static <P> Instance<P> of(String name, String source, Supplier<? extends P> problem) {
        return new Instance<>(name, source, () -> Digest.hex(Digest.of(name)), problem, Optional.empty());
    }

    /** The same instance with the best known value of the ranking metric and the source of that value. */
    public Instance<P> best(double value, String sourceOfValue) {
        return new Instance<>(name, source, digest, problem, Optional.of(new Reference(value, sourceOfValue)));
    }
}
