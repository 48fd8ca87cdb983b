package dev.touchstone.suite.lrschedules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The least losses that are known, by instance and by the digest of its data: other data have none. */
final class Optima {
    /** A known value and how it was computed. */
    record Optimum(String digest, double value, String source) {}

    private final Map<String, Optimum> byInstance = new HashMap<>();

    private Optima() {}

    /** The table beside this class. */
    static Optima read() {
        var optima = new Optima();
        try (var lines = new BufferedReader(
                new InputStreamReader(Optima.class.getResourceAsStream("optima.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .forEach(cells -> optima.byInstance.put(
                            cells[0], new Optimum(cells[1], Double.parseDouble(cells[2]), cells[3])));
            return optima;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read optima.csv", e);
        }
    }

    /** What is known of an instance of this name, whatever its data. */
    Optional<Optimum> of(String instance) {
        return Optional.ofNullable(byInstance.get(instance));
    }
}
