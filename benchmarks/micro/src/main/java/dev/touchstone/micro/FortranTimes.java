package dev.touchstone.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** Not in the table: measured in the same way. */
    private static final FortranTimes ORTHREGC = new FortranTimes(
            "ORTHREGC",
            Map.of(),
            "ORTHREGC.SIF",
            5005,
            Map.of("t_fc_s", 0.16e-3, "t_gJ_s", 0.61e-3, "t_H_s", 2.0e-3, "t_Hv_s", 0.82e-3));

    /** The instances that need no external Fortran, the largest first. */
    static List<FortranTimes> read(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> columns = Arrays.asList(lines.get(0).split(COMMA_OUTSIDE_QUOTES, -1));
        Stream<Map<String, String>> rows = lines.stream().skip(1).map(line -> row(columns, line));
        return Stream.concat(
                        rows.filter(row -> row.get("external_fortran").equals("0"))
                                .map(FortranTimes::of),
                        Stream.of(ORTHREGC))
                .sorted(Comparator.comparingInt(FortranTimes::n).reversed())
                .toList();
    }

    private static Map<String, String> row(List<String> columns, String line) {
        String[] values = line.split(COMMA_OUTSIDE_QUOTES, -1);
        return Stream.iterate(0, i -> i < values.length, i -> i + 1)
                .collect(Collectors.toMap(columns::get, i -> values[i]));
    }

    private static FortranTimes of(Map<String, String> row) {
        Map<String, Double> parameters = Stream.of(row.get("param").split(";"))
                .filter(given -> !given.isEmpty())
                .map(given -> given.split("=", 2))
                .collect(Collectors.toMap(given -> given[0], given -> Double.valueOf(given[1])));
        Map<String, Double> times =
                COLUMNS.stream().collect(Collectors.toMap(column -> column, column -> Double.valueOf(row.get(column))));
        return new FortranTimes(row.get("problem"), parameters, row.get("file"), Integer.parseInt(row.get("n")), times);
    }

    String label() {
        return parameters.isEmpty() ? problem : problem + " " + parameters;
    }
}
