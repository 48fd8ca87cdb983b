package dev.touchstone.family.learning.instances;

import dev.touchstone.api.Instance.Reference;
import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A table of known least training losses: a header, then rows of digest, instance, value, source. */
public record Optima(List<Row> rows) {
    private static final String FILE = "optima.csv";

    /** A row of the table; the digest is that of the data on which the value was computed. */
    record Row(String digest, String instance, Reference best) {
        static Row of(CsvRow row) {
            return new Row(
                    row.text("digest"), row.text("instance"), new Reference(row.number("value"), row.text("source")));
        }
    }

    /** The table {@code optima.csv} of the jar, read once. */
    public static Optima shipped() {
        return Shipped.OPTIMA;
    }

    /** A table without rows. */
    public static Optima none() {
        return new Optima(List.of());
    }

    /**
     * Reads a table.
     *
     * @throws dev.touchstone.datasets.MalformedDataException if a column is missing, a row has fewer or more cells than
     *     the header, or a value is no number
     */
    public static Optima read(String text) {
        return new Optima(Csv.withHeader(FILE, text).stream().map(Row::of).toList());
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
            try (InputStream bytes = Optima.class.getResourceAsStream(FILE)) {
                return read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read %s of the jar".formatted(FILE), e);
            }
        }
    }
}
