package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The column tables of the README are those of the records. */
class ReadmeTest {
    private static final Pattern LINE = Pattern.compile("^\\| `(\\w+)` \\| ([\\w ]+) \\| (.+) \\|$", Pattern.MULTILINE);

    private record Described(String name, String type) {}

    static Stream<Table<?>> tables() {
        return AnyRow.tables().stream();
    }

    private static List<MatchResult> lines(Table<?> table) throws IOException {
        String text = Files.readString(Path.of("README.md"));
        String heading = "\n### `%s`\n".formatted(table.name());
        assertThat(text).contains(heading);
        String section = text.substring(text.indexOf(heading) + heading.length());
        return LINE.matcher(section.substring(0, section.indexOf("\n#")))
                .results()
                .toList();
    }

    private static String type(ColumnType type) {
        if (type instanceof ColumnType.Scalar scalar) {
            return scalar == ColumnType.Scalar.OPTIONAL_LONG ? "long or null" : Words.of(scalar);
        }
        if (type instanceof ColumnType.ListOf list) {
            return "list of " + type(list.element());
        }
        if (type instanceof ColumnType.MapOf map) {
            return "map to " + type(map.value());
        }
        return type instanceof ColumnType.Word ? "word" : "list of records";
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnStandsInTheReadmeInOrderWithItsType(Table<?> table) throws IOException {
        assertThat(lines(table))
                .extracting(line -> new Described(line.group(1), line.group(2)))
                .containsExactlyElementsOf(table.columns().all().stream()
                        .map(column -> new Described(column.name(), type(column.type())))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyWordOfAColumnStandsInItsMeaning(Table<?> table) throws IOException {
        List<MatchResult> lines = lines(table);
        for (int i = 0; i < lines.size(); i++) {
            if (table.columns().all().get(i).type() instanceof ColumnType.Word word) {
                assertThat(lines.get(i).group(3))
                        .as("%s.%s", table.name(), lines.get(i).group(1))
                        .contains(Words.all(word.constants()).stream()
                                .map("`%s`"::formatted)
                                .toList());
            }
        }
    }

    @Test
    void theVersionStandsInTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("these tables, version %1$d; `run.json` says `\"schema\": %1$d`".formatted(Table.VERSION));
    }
}
