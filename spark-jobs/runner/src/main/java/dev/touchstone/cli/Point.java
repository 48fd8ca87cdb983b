package dev.touchstone.cli;

import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A point of a CSV file. */
final class Point {
    private final int number;
    private final int line;
    private final double[] values;

    private Point(int number, int line, double[] values) {
        this.number = number;
        this.line = line;
        this.values = values;
    }

    /**
     * The points of a file, one a line; blank lines do not count.
     *
     * @throws IllegalArgumentException if a value is no number, or the file holds no point; names the file, and the line
     */
    static List<Point> read(Path file) {
        var points = new ArrayList<Point>();
        try (InputStream bytes = Files.newInputStream(file)) {
            for (CsvRow row : Csv.withoutHeader(file.toString(), bytes)) {
                points.add(new Point(points.size(), row.line(), row.numbers()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the points in " + file, e);
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no point; write one a line, such as 0.5,1e-3,-2");
        }
        return points;
    }

    /** The number of the point, from 0. */
    int number() {
        return number;
    }

    /** Its line in the file, from 1. */
    int line() {
        return line;
    }

    double[] values() {
        return values;
    }
}
