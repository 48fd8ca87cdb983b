package dev.touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A point of a CSV file. */
final class PointLine {
    private final int number;
    private final int line;
    private final double[] values;

    private PointLine(int number, int line, double[] values) {
        this.number = number;
        this.line = line;
        this.values = values;
    }

    /**
     * The points of a file, a line each; blank lines do not count.
     *
     * @throws IllegalArgumentException if something is no number, or no point is there; names file and line
     */
    static List<PointLine> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        var points = new ArrayList<PointLine>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                points.add(new PointLine(points.size(), i + 1, values(file, i + 1, lines.get(i))));
            }
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException(file + ": no point; each line is one, such as 0.5,1e-3,-2");
        }
        return points;
    }

    private static double[] values(Path file, int line, String text) {
        String[] cells = text.split(",", -1);
        double[] values = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            try {
                values[i] = Double.parseDouble(cells[i].strip());
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s:%d: \"%s\" is no number; a point is a line such as 0.5,1e-3,-2"
                                .formatted(file, line, cells[i].strip()),
                        e);
            }
        }
        return values;
    }

    /** Counts from 0. */
    int number() {
        return number;
    }

    /** Counts from 1, in the file. */
    int line() {
        return line;
    }

    double[] values() {
        return values;
    }
}
