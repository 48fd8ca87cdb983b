package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    private static final String TABLE = "name,n,value\nfirst,3,1e-3\n\n  \n\"second, \"\"quoted\"\"\",-4, .5 \n";

    @Test
    void cellsAreFoundByTheNameOfTheirColumn() {
        List<CsvRow> rows = Csv.withHeader("some.csv", TABLE);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("name")).isEqualTo("first");
        assertThat(rows.get(1).text("name")).isEqualTo("second, \"quoted\"");
        assertThat(rows.get(1).integer("n")).isEqualTo(-4);
        assertThat(rows.get(1).number("value")).isEqualTo(0.5);
        assertThat(rows.get(1).number(2)).isEqualTo(0.5);
    }

    @Test
    void rowsKnowTheirLineAlsoBelowBlankLinesAndBrokenCells() {
        assertThat(Csv.withHeader("some.csv", TABLE)).extracting(CsvRow::line).containsExactly(2, 5);
        assertThat(Csv.withoutHeader("some.csv", "a,\"b\n\nc\"\r\nd\r\n\r\ne"))
                .extracting(CsvRow::line)
                .containsExactly(1, 4, 6);
    }

    @Test
    void withoutAHeaderCellsAreFoundByPositionAndRowsMayDifferInLength() {
        List<CsvRow> rows = Csv.withoutHeader("some.csv", "1,-2.5\nx,,\n");
        assertThat(rows.get(0).numbers()).containsExactly(1, -2.5);
        assertThat(rows.get(1).cells()).containsExactly("x", "", "");
        assertThat(rows.get(1).text(0)).isEqualTo("x");
        assertThat(rows.get(0)).hasToString("some.csv, line 1: [1, -2.5]");
        assertThat(Csv.withoutHeader("some.csv", "\n\n")).isEmpty();
    }

    @Test
    void notANumberAndInfinityAreNumbers() {
        assertThat(Csv.withoutHeader("some.csv", "NaN,Infinity,-Infinity")
                        .get(0)
                        .numbers())
                .containsExactly(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    @Test
    void bytesAreUtf8PlainOrPacked() throws IOException {
        byte[] plain = "name\nLöwenberg\n".getBytes(StandardCharsets.UTF_8);
        byte[] packed = GzipTest.packed(plain);
        for (byte[] bytes : List.of(plain, packed)) {
            CsvRow row =
                    Csv.withHeader("some.csv", new ByteArrayInputStream(bytes)).get(0);
            assertThat(row.text("name")).isEqualTo("Löwenberg");
        }
        var cut = new ByteArrayInputStream(Arrays.copyOf(packed, packed.length - 9));
        assertThatThrownBy(() -> Csv.withHeader("some.csv", cut))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("some.csv, line 1: the gzip stream is damaged; fetch the file again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | line 1: the file is empty; its first line names the columns",
                "a,b,a | line 1: two columns are named \"a\"; rename one",
                "a,b/1,2/3 | line 3: the row has 1 cells; the header has 2; give each column a cell",
                "a,b/1,2//3,4,5 | line 4: the row has 3 cells; the header has 2; give each column a cell",
                "a/1/\"x/y | line 3: the row is no CSV (Missing closing quote for value); close each quote",
                "a/\"x\"y | line 2: the row is no CSV (Unexpected character ('y' (code 121))"
            })
    void aTableThatCannotBeReadIsRefusedWithItsLine(String text, String said) {
        assertThatThrownBy(() -> Csv.withHeader("some.csv", text.replace('/', '\n')))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageStartingWith("some.csv, " + said);
    }

    @Test
    void aCellThatIsNotWhatACallerAsksForIsRefusedWithItsLine() {
        CsvRow row = Csv.withHeader("some.csv", "a,b\n\n1.5,0x1p3").get(0);
        assertThatThrownBy(() -> row.text("c"))
                .hasMessage("some.csv, line 3: there is no column \"c\"; the header has [a, b]");
        assertThatThrownBy(() -> row.text(2))
                .hasMessage("some.csv, line 3: the row has 2 cells; at least 3 are needed");
        assertThatThrownBy(() -> row.number("b"))
                .hasMessage("some.csv, line 3: b \"0x1p3\" is no number; write it like -0.25 or 1e-3");
        assertThatThrownBy(row::numbers).hasMessageContaining("line 3: cell 2 \"0x1p3\" is no number; ");
        assertThatThrownBy(() -> row.integer("a"))
                .hasMessage("some.csv, line 3: a \"1.5\" is no whole number; write it like -12");
        assertThat(row.fault("b is odd", "use an even one"))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("some.csv, line 3: b is odd; use an even one");
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("tables") List<List<String>> table) {
        String text = table.stream()
                .map(row -> row.stream().map(CsvTest::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        assertThat(Csv.withoutHeader("some.csv", text))
                .extracting(CsvRow::cells)
                .isEqualTo(table);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("ab,\"\n ;é")
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(8);
    }
}
