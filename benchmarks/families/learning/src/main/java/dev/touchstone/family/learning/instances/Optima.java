package dev.touchstone.family.learning.instances;

import dev.touchstone.api.Instance.Reference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A table of known least training losses: a header, then rows of digest, instance, value, source. */
public record Optima(List<Row> rows) {
    /** A row of the table; the digest is that of the data on which the value was computed. */
    record Row(String digest, String instance, Reference best) {
        static Row of(String line) {
            String[] cells = line.split(",", 4);
            if (cells.length < 4) {
                throw new IllegalArgumentException(
                        "\"%s\" is no row of optima; a row is digest,instance,value,source".formatted(line));
            }
            return new Row(cells[0], cells[1], new Reference(Double.parseDouble(cells[2]), cells[3]));
        }
    }

    /** The table {@code optima.csv} of the jar, read once. */
    public static Optima shipped() {
        return Shipped.OPTIMA;
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if a row has fewer than four cells, or its value is no number
     */
    public static Optima read(Reader text) {
        return new Optima(new BufferedReader(text)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Row::of)
                .toList());
    }

    /** The value known for an instance of this name, on whatever data. */
    Optional<Reference> named(String instance) {
        return rows.stream()
                .filter(row -> row.instance().equals(instance))
                .map(Row::best)
                .findFirst();
    }

    /** The value known for an instance of this name on exactly these data. */
    Optional<Reference> of(String instance, String digest) {
        return rows.stream()
                .filter(row -> row.instance().equals(instance) && row.digest().equals(digest))
                .map(Row::best)
                .findFirst();
    }

    private static final class Shipped {
        static final Optima OPTIMA = load();

        private static Optima load() {
            try (var text =
                    new InputStreamReader(Optima.class.getResourceAsStream("optima.csv"), StandardCharsets.UTF_8)) {
                return read(text);
            } catch (IOException e) {
                throw new UncheckedIOException("the jar's own optima.csv cannot be read", e);
            }
        }
    }
}
