package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.SifReader;
import dev.touchstone.datasets.sif.SifProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of reference_sample.csv: what SIFDecode and CUTEst say of a problem, see the data folder's README.txt. */
record Reference(Map<String, String> cells, Path files) {
    /** Those that need no external Fortran. */
    static List<Reference> all(Path cutest) throws IOException {
        List<String> lines = Files.readAllLines(cutest.resolve("reference_sample.csv"));
        List<String> header = List.of(lines.get(0).split(","));
        return lines.stream()
                .skip(1)
                .map(line -> new Reference(cells(header, line), cutest.resolve("sif")))
                .filter(row -> row.cells.get("external_fortran").equals("0"))
                .toList();
    }

    private static Map<String, String> cells(List<String> header, String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells[i].replace("\"", ""));
        }
        return row;
    }

    SifProblem problem() throws IOException {
        var given = new LinkedHashMap<String, Double>();
        for (String each : cells.get("param").split("[;, ]+", -1)) {
            if (!each.isEmpty()) {
                given.put(each.substring(0, each.indexOf('=')), Double.valueOf(each.substring(each.indexOf('=') + 1)));
            }
        }
        return SifReader.read(files.resolve(cells.get("file")), given);
    }

    String text(String column) {
        return cells.get(column);
    }

    double number(String column) {
        return Double.parseDouble(cells.get(column));
    }

    @Override
    public String toString() {
        return cells.get("problem") + " " + cells.get("param");
    }
}
