package dev.touchstone.micro;

import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.CsvRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The best seconds of a call of CUTEst 2.7.1 (Fortran, -O2, one core) that are stored for an instance.
 *
 * @param parameters values of the file's parameters, where they are not its own
 * @param times by column of the table, in their order there: f and c, their first derivatives, the Hessian of
 *     the Lagrangian, its product with a vector
 */
record FortranTimes(String problem, Map<String, Double> parameters, String file, int n, Map<String, Double> times) {
    static final List<String> COLUMNS = List.of("t_fc_s", "t_gJ_s", "t_H_s", "t_Hv_s");

    /** Not in the table: measured in the same way. */
    private static final FortranTimes ORTHREGC = new FortranTimes(
            "ORTHREGC",
            Map.of(),
            "ORTHREGC.SIF",
            5005,
            Map.of("t_fc_s", 0.16e-3, "t_gJ_s", 0.61e-3, "t_H_s", 2.0e-3, "t_Hv_s", 0.82e-3));

    /** The instances that need no external Fortran, the largest first. */
    static List<FortranTimes> read(Path table) throws IOException {
        Stream<CsvRow> rows = Csv.withHeader(table.toString(), Files.readString(table)).stream();
        return Stream.concat(
                        rows.filter(row -> row.text("external_fortran").equals("0"))
                                .map(FortranTimes::of),
                        Stream.of(ORTHREGC))
                .sorted(Comparator.comparingInt(FortranTimes::n).reversed())
                .toList();
    }

    private static FortranTimes of(CsvRow row) {
        Map<String, Double> parameters = Stream.of(row.text("param").split(";"))
                .filter(given -> !given.isEmpty())
                .map(given -> given.split("=", 2))
                .collect(Collectors.toMap(given -> given[0], given -> Double.valueOf(given[1])));
        Map<String, Double> times = COLUMNS.stream().collect(Collectors.toMap(column -> column, row::number));
        return new FortranTimes(row.text("problem"), parameters, row.text("file"), row.integer("n"), times);
    }

    String label() {
        return parameters.isEmpty() ? problem : problem + " " + parameters;
    }
}
