package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.CsvRow;
import dev.touchstone.datasets.SifReader;
import dev.touchstone.datasets.sif.SifProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** A row of reference_sample.csv: the results of SIFDecode and CUTEst for a problem, see the data folder's README.txt. */
record CutestReference(CsvRow row, Path files) {
    /** The rows of problems that need no external Fortran. */
    static List<CutestReference> all(Path cutest) throws IOException {
        Path table = cutest.resolve("reference_sample.csv");
        return Csv.withHeader(table.toString(), Files.readString(table)).stream()
                .filter(row -> row.text("external_fortran").equals("0"))
                .map(row -> new CutestReference(row, cutest.resolve("sif")))
                .toList();
    }

    SifProblem problem() throws IOException {
        var given = new LinkedHashMap<String, Double>();
        for (String each : row.text("param").split("[;, ]+", -1)) {
            if (!each.isEmpty()) {
                given.put(each.substring(0, each.indexOf('=')), Double.valueOf(each.substring(each.indexOf('=') + 1)));
            }
        }
        return SifReader.read(files.resolve(row.text("file")), given);
    }

    String text(String column) {
        return row.text(column);
    }

    double number(String column) {
        return row.number(column);
    }

    @Override
    public String toString() {
        return row.text("problem") + " " + row.text("param");
    }
}
