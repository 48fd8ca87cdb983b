package dev.touchstone.family.learning;

import dev.touchstone.api.Data;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.LibSvm;
import dev.touchstone.datasets.ShippedSet;
import dev.touchstone.family.learning.objective.PredictionObjective;
import dev.touchstone.family.learning.problems.SoftmaxRegression;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Data sets for tests. */
public final class SampleData {
    private SampleData() {}

    /** A set that ships, by its name. */
    public static LabeledRows shipped(String name) {
        return ShippedSet.all().stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow()
                .load();
    }

    /** Softmax regression on iris: 150 rows, 4 features, 3 classes, 15 variables. */
    public static PredictionObjective iris() {
        return new SoftmaxRegression(shipped("iris"), OptionalDouble.empty());
    }

    /** Rows in the format of LIBSVM. */
    public static LabeledRows parse(String text) {
        try {
            return LibSvm.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), "test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A data folder with files of these texts, by name; a file whose text is {@code null} cannot be opened. */
    public static Data folder(Map<String, String> texts) {
        return new Data() {
            @Override
            public List<String> files() {
                return texts.keySet().stream().sorted().toList();
            }

            @Override
            public InputStream open(String file) throws IOException {
                if (texts.get(file) == null) {
                    throw new IOException("unreadable");
                }
                return new ByteArrayInputStream(texts.get(file).getBytes(StandardCharsets.US_ASCII));
            }
        };
    }
}
