package dev.touchstone.datasets.sif;

import dev.touchstone.datasets.SifReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes small files in fixed columns. A data card is given as {@code code|field 2|field 3|field 4|field
 * 5|field 6}, the last of which may be longer, for field 7 begins where field 4 does.
 */
final class SifText {
    private static final int[] COLUMNS = {2, 5, 15, 25, 40, 50};

    private SifText() {}

    static String of(String... lines) {
        return Stream.of(lines).map(SifText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        if (!line.contains("|")) {
            return line;
        }
        List<String> fields = List.of(line.split("\\|", -1));
        var card = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            card.append(" ".repeat(Math.max(0, COLUMNS[i] - 1 - card.length()))).append(fields.get(i));
        }
        return card.toString();
    }

    static SifProblem read(String... lines) {
        return SifReader.parse("TEST.SIF", of(lines), Map.of());
    }

    /** Reads a problem that is these lines between NAME and ENDATA. */
    static SifProblem data(String... lines) {
        return read(Stream.of(Stream.of("NAME          TEST"), Stream.of(lines), Stream.of("ENDATA"))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }
}
