package dev.touchstone.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A small real data set that ships with the project, its columns scaled to [-1, 1] when it is read.
 *
 * @param file beside this class, comma-separated: features and then the class; a first line that
 *     starts with the number of rows is a header
 * @param sha256 of the file's bytes
 */
public record ShippedSet(String name, String file, String source, String sha256) {
    private static final String DISTRIBUTED = "; as distributed by scikit-learn 1.2.1 (BSD-3-Clause)";

    /** All of them, by name. */
    public static List<ShippedSet> all() {
        return List.of(
                new ShippedSet(
                        "breast-cancer",
                        "breast-cancer.csv",
                        "W. H. Wolberg, W. N. Street, O. L. Mangasarian, Breast Cancer Wisconsin (Diagnostic), UCI, 1995"
                                + DISTRIBUTED,
                        "fed3eb72d0575ef6192293f5093c6e801b1476b577d0386bf4455504522172ed"),
                new ShippedSet(
                        "digits",
                        "digits.csv.gz",
                        "E. Alpaydin, C. Kaynak, Optical Recognition of Handwritten Digits (test part), UCI, 1998"
                                + DISTRIBUTED,
                        "46abec6b12486ad9e51943373abcf22bbea1b5a51a1619b361570d8893f1464a"),
                new ShippedSet(
                        "iris",
                        "iris.csv",
                        "R. A. Fisher, Iris, UCI, 1936" + DISTRIBUTED,
                        "f13ffa8fdd56fd8e6c8d16d4081a3fbd3114bcd0aae4256c43205169cd9d1449"),
                new ShippedSet(
                        "wine",
                        "wine.csv",
                        "M. Forina and others, Wine recognition data, UCI, 1991" + DISTRIBUTED,
                        "10e8a802908b34f86e5da8ce962f3c806694bc98450a18f61851af59f324bede"));
    }

    /** The file's bytes. */
    public InputStream open() {
        InputStream bytes = ShippedSet.class.getResourceAsStream(file);
        if (bytes == null) {
            throw new IllegalStateException("data set " + name + " is missing from the jar: " + file);
        }
        return bytes;
    }

    /** The rows, scaled. */
    public LabeledRows rows() {
        try (InputStream bytes = open();
                InputStream text = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            var rows = new ArrayList<double[]>();
            lines.lines()
                    .filter(line -> !line.matches("\\d+,\\d+,[A-Za-z].*"))
                    .forEach(line -> rows.add(numbers(line)));
            return of(rows).scaled();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the data set " + name, e);
        }
    }

    private static double[] numbers(String line) {
        String[] cells = line.split(",", -1);
        double[] numbers = new double[cells.length];
        for (int j = 0; j < cells.length; j++) {
            numbers[j] = Double.parseDouble(cells[j]);
        }
        return numbers;
    }

    private static LabeledRows of(List<double[]> rows) {
        int d = rows.get(0).length - 1;
        double[] dense = new double[rows.size() * d];
        int[] labels = new int[rows.size()];
        int classes = 0;
        for (int i = 0; i < labels.length; i++) {
            System.arraycopy(rows.get(i), 0, dense, i * d, d);
            labels[i] = (int) rows.get(i)[d];
            classes = Math.max(classes, labels[i] + 1);
        }
        return LabeledRows.ofDense(dense, d, classes, labels);
    }
}
