package dev.touchstone.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads rows of features followed by a label, and scales each column of features to [-1, 1]. */
final class ScaledCsv {
    private ScaledCsv() {}

    /**
     * Reads a file of at least one row.
     *
     * @param headerLines number of lines above the first row
     */
    static LabeledRows read(InputStream bytes, String file, int headerLines) throws IOException {
        List<double[]> rows = Csv.withoutHeader(file, bytes).stream()
                .skip(headerLines)
                .map(CsvRow::numbers)
                .toList();
        int d = rows.get(0).length - 1;
        for (int j = 0; j < d; j++) {
            scale(rows, j);
        }
        var built = new RowsBuilder();
        for (double[] row : rows) {
            built.label(row[d]);
            for (int j = 0; j < d; j++) {
                built.entry(j, row[j]);
            }
        }
        return built.build();
    }

    /** Maps the least value of a column to -1 and the greatest to 1; a constant column becomes 0. */
    private static void scale(List<double[]> rows, int column) {
        double least = rows.stream().mapToDouble(row -> row[column]).min().orElseThrow();
        double greatest = rows.stream().mapToDouble(row -> row[column]).max().orElseThrow();
        for (double[] row : rows) {
            row[column] = greatest == least ? 0 : 2 * (row[column] - least) / (greatest - least) - 1;
        }
    }
}
