package dev.touchstone.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Reads LIBSVM's text format for classification: {@code label index:value ...} a line, indices from 1
 * and ascending, zeros left out. Source: the README of LIBSVM, C.-C. Chang and C.-J. Lin.
 */
public final class LibsvmReader {
    private static final int MOST_FEATURES = 10_000_000;

    private final String file;
    private double[] labels = new double[1024];
    private int[] starts = new int[1025];
    private int[] columns = new int[1 << 14];
    private double[] values = new double[1 << 14];
    private int rows;
    private int entries;
    private int features;
    private int line;

    private LibsvmReader(String file) {
        this.file = file;
    }

    /**
     * The rows of a file; labels are mapped to 0, 1, ... in their ascending order.
     *
     * @param file names the file in errors; one that ends in {@code .gz} is unpacked
     * @param bytes read to the end, not closed
     * @throws MalformedDataException if the text is not of the format
     */
    public static LabeledRows read(String file, InputStream bytes) throws IOException {
        var reader = new LibsvmReader(file);
        InputStream text = file.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16);
        for (String each = lines.readLine(); each != null; each = lines.readLine()) {
            reader.line++;
            reader.row(each);
        }
        return reader.rows();
    }

    private void row(String text) throws MalformedDataException {
        int comment = text.indexOf('#');
        String[] parts =
                (comment < 0 ? text : text.substring(0, comment)).strip().split("\\s+", -1);
        if (parts[0].isEmpty()) {
            return;
        }
        if (rows == labels.length) {
            labels = Arrays.copyOf(labels, 2 * rows);
            starts = Arrays.copyOf(starts, 2 * rows + 1);
        }
        labels[rows] = number(parts[0], "label");
        int before = -1;
        for (int p = 1; p < parts.length; p++) {
            before = entry(parts[p], before);
        }
        rows++;
        starts[rows] = entries;
    }

    /** Stores one {@code index:value}; returns its column. */
    private int entry(String part, int before) throws MalformedDataException {
        int colon = part.indexOf(':');
        if (colon < 1) {
            throw wrong("\"%s\" is no index:value".formatted(part));
        }
        int column;
        try {
            column = Integer.parseInt(part.substring(0, colon)) - 1;
        } catch (NumberFormatException e) {
            throw wrong("index \"%s\" is no whole number".formatted(part.substring(0, colon)));
        }
        if (column < 0 || column >= MOST_FEATURES) {
            throw wrong("index %d is not from 1 to %,d".formatted(column + 1L, MOST_FEATURES));
        }
        if (column <= before) {
            throw wrong("index %d follows %d; indices ascend".formatted(column + 1, before + 1));
        }
        if (entries == values.length) {
            columns = Arrays.copyOf(columns, 2 * entries);
            values = Arrays.copyOf(values, 2 * entries);
        }
        columns[entries] = column;
        values[entries] = number(part.substring(colon + 1), "value");
        entries++;
        features = Math.max(features, column + 1);
        return column;
    }

    private double number(String text, String what) throws MalformedDataException {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong("%s \"%s\" is no number".formatted(what, text));
        }
        if (!Double.isFinite(number)) {
            throw wrong("%s %s is not finite".formatted(what, text));
        }
        return number;
    }

    private LabeledRows rows() throws MalformedDataException {
        if (rows == 0) {
            throw wrong("there is no row");
        }
        var distinct = new TreeSet<Double>();
        for (int i = 0; i < rows; i++) {
            distinct.add(labels[i] + 0.0); // -0 is 0
        }
        double[] sorted = distinct.stream().mapToDouble(Double::doubleValue).toArray();
        int[] classes = new int[rows];
        Arrays.setAll(classes, i -> Arrays.binarySearch(sorted, labels[i] + 0.0));
        return new LabeledRows(
                Math.max(features, 1),
                sorted.length,
                Arrays.copyOf(starts, rows + 1),
                Arrays.copyOf(columns, entries),
                Arrays.copyOf(values, entries),
                classes);
    }

    private MalformedDataException wrong(String what) {
        return new MalformedDataException(file, line, what);
    }
}
