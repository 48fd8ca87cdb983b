package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibSvmTest {
    private static final String TWO_ROWS = "+1 1:0.5 3:-2\n-1 2:1e-3\n";

    @Test
    void labelsAreNumberedInAscendingOrderAndIndicesFromZero() throws IOException {
        LabeledRows rows = read(TWO_ROWS.getBytes(StandardCharsets.US_ASCII));
        assertThat(rows).hasToString("2 rows, 3 features, 2 classes");
        assertThat(rows.labels()).containsExactly(1, 0);
        assertThat(rows.starts()).containsExactly(0, 2, 3);
        assertThat(rows.columns()).containsExactly(0, 2, 1);
        assertThat(rows.values()).containsExactly(0.5, -2, 1e-3);
        assertThat(rows.dense()).containsExactly(0.5, 0, -2, 0, 1e-3, 0);
        assertThat(rows.density()).isEqualTo(0.5);
    }

    @Test
    void carriageReturnsBlankLinesAndTrailingSpacesDoNotMatter() throws IOException {
        byte[] untidy = "\r\n+1 1:0.5  3:-2 \r\n\r\n \n-1\t2:1e-3".getBytes(StandardCharsets.US_ASCII);
        assertThat(read(untidy)).isEqualTo(read(TWO_ROWS.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aPackedFileReadsLikeAPlainOne() throws IOException {
        byte[] plain = TWO_ROWS.getBytes(StandardCharsets.US_ASCII);
        byte[] packed = GzipTest.packed(plain);
        assertThat(read(packed)).isEqualTo(read(plain)).hasSameHashCodeAs(read(plain));
        assertThatThrownBy(() -> read(Arrays.copyOf(packed, packed.length - 9)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessageContaining("damaged; fetch the file again");
    }

    private static boolean isLikely(byte[] bytes) throws IOException {
        return LibSvm.isLikely(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {TWO_ROWS, "1 1:2", "0\n0\n1 3:1\n", "\n\n-1.5 7:1e-3"})
    void aSetIsKnownByItsFirstRows(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(isLikely(bytes)).isTrue();
        assertThat(isLikely(GzipTest.packed(bytes))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "1\n2\n3\n",
                "1 2 3\n",
                "a,b\n1,2\n",
                "NAME HS6\n",
                "{\"a\": 1}",
                "1 2:1\nend\n",
                "1 2:1 1:1\n"
            })
    void whatIsNotInTheFormatIsNoSet(String text) throws IOException {
        assertThat(isLikely(text.getBytes(StandardCharsets.US_ASCII))).isFalse();
    }

    /** The 65,536 bytes that are looked at may end in the middle of a number, or of the only row. */
    @Test
    void ofALongFileTheStartIsLookedAt() throws IOException {
        var row = new StringBuilder("1");
        for (int i = 1; row.length() < 70_000; i++) {
            row.append(' ').append(i).append(":0.5");
        }
        String start = row.toString();
        assertThat(isLikely(start.getBytes(StandardCharsets.US_ASCII))).isTrue();
        String cut = start.substring(0, 65_530).replaceFirst("\\S*$", "") + "\n";
        assertThat(isLikely((cut + " ".repeat(65_534 - cut.length()) + "1x y").getBytes(StandardCharsets.US_ASCII)))
                .as("1x goes on, and is not looked at")
                .isTrue();
        assertThat(isLikely(("x" + start).getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(isLikely("1:".repeat(40_000).getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void whatIsHandedOutIsACopy() throws IOException {
        LabeledRows rows = read(TWO_ROWS.getBytes(StandardCharsets.US_ASCII));
        rows.labels()[0] = 7;
        rows.values()[0] = 7;
        assertThat(rows).isEqualTo(read(TWO_ROWS.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x 1:1 | label \"x\" is no number; write it like -0.25 or 1e-3",
                "NaN 1:1 | label NaN is not finite; drop the row or give a number",
                "1 1:1e999 | value 1e999 is not finite; drop the row or give a number",
                "1 1:Infinity | value Infinity is not finite; drop the row or give a number",
                "1 1: | value \"\" is no number; write it like -0.25 or 1e-3",
                "1 1:1d | value \"1d\" is no number; write it like -0.25 or 1e-3",
                "0x1p3 1:1 | label \"0x1p3\" is no number; write it like -0.25 or 1e-3",
                "1 7 | \"7\" is no entry; an entry is index:value",
                "1 :7 | \":7\" is no entry; an entry is index:value",
                "1 a:7 | index \"a\" is no whole number; indices are 1, 2, 3, ...",
                "1 0:7 | index 0; indices count from 1",
                "1 2:7 2:7 | index 2 after 2; indices of a row ascend",
                "1 3:7 2:7 | index 2 after 3; indices of a row ascend"
            })
    void aBadLineIsNamedWithItsReasonAndItsRemedy(String line, String said) {
        assertThatThrownBy(() -> read(("1 1:1\n" + line).getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(MalformedDataException.class)
                .hasMessage("some.scale, line 2: " + said);
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertThatThrownBy(() -> read(new byte[0]))
                .hasMessage("some.scale, line 0: the file has no row; a row is \"label index:value ...\"");
    }

    static LabeledRows read(byte[] bytes) throws IOException {
        return LibSvm.read(new ByteArrayInputStream(bytes), "some.scale");
    }
}
