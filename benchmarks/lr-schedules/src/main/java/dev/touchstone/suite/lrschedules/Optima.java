package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Instance.Reference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The least training losses that are known, from {@code optima.csv}: digest, instance, value, source. */
final class Optima {
    private record Row(String digest, String instance, Reference best) {
        static Row of(String line) {
            String[] cells = line.split(",", 4);
            if (cells.length < 4) {
                throw new IllegalStateException("optima.csv: \"%s\" has not 4 columns".formatted(line));
            }
            return new Row(cells[0], cells[1], new Reference(Double.parseDouble(cells[2]), cells[3]));
        }
    }

    private Optima() {}

    /** What is known for an instance of this name; whether the data are the same is not asked. */
    static Optional<Reference> named(String instance) {
        return Rows.ALL.stream()
                .filter(row -> row.instance().equals(instance))
                .map(Row::best)
                .findFirst();
    }

    /** What is known for an instance of this name on exactly these data. */
    static Optional<Reference> of(String instance, String digest) {
        return Rows.ALL.stream()
                .filter(row -> row.instance().equals(instance) && row.digest().equals(digest))
                .map(Row::best)
                .findFirst();
    }

    /** Read when first asked for. */
    private static final class Rows {
        static final List<Row> ALL = read();

        private static List<Row> read() {
            try (var lines = new BufferedReader(
                    new InputStreamReader(Optima.class.getResourceAsStream("optima.csv"), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(Row::of)
                        .collect(Collectors.toUnmodifiableList());
            } catch (IOException e) {
                throw new UncheckedIOException("the jar's own optima.csv cannot be read", e);
            }
        }
    }
}
