package dev.touchstone.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The comma-separated files that ship: features, then a label; columns are scaled to [-1, 1]. */
final class CsvRows {
    private CsvRows() {}

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

    /** The column's least value becomes -1 and its greatest 1; a constant column becomes 0. */
    private static void scale(List<double[]> rows, int column) {
        double least = rows.stream().mapToDouble(row -> row[column]).min().orElseThrow();
        double greatest = rows.stream().mapToDouble(row -> row[column]).max().orElseThrow();
        for (double[] row : rows) {
            row[column] = greatest == least ? 0 : 2 * (row[column] - least) / (greatest - least) - 1;
        }
    }
}
