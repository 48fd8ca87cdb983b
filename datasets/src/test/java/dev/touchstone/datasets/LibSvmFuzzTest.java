package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text is read as a plain reading of the format gives it, or refused. */
class LibSvmFuzzTest {
    private static final String NUMBER = "([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)";
    private static final Pattern LABEL = Pattern.compile(NUMBER);
    private static final Pattern ENTRY = Pattern.compile("\\+?(\\d+):" + NUMBER);
    private static final String SOUND =
            "+1 1:0.5 3:-2 10:1e-3\n-1 2:1e-3\n\n2 1:-1 2:0 4:.5 7:3.\r\n-1\n0 123:-1.25E+2\n";

    @Property(tries = 5000)
    void whatIsAcceptedIsWhatTheTextSays(@ForAll("damaged") String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 1000)
    void aDamagedPackedFileIsReadOrRefused(@ForAll("damagedPacked") byte[] bytes) throws IOException {
        try {
            assertThat(LibSvmTest.read(bytes).n()).isPositive();
        } catch (MalformedDataException e) {
            assertThat(e.getMessage()).matches("(?s)some\\.scale, line \\d+: .+; .+");
        }
    }

    @Example
    void longRun() {
        assumeThat(Fuzzing.isLong()).as("-Dtouchstone.fuzz.minutes asks for it").isTrue();
        Fuzzing.run("LIBSVM files", damaged(), LibSvmFuzzTest::assertReadOrRefused);
    }

    private static void assertReadOrRefused(String text) {
        LabeledRows rows;
        try {
            rows = LibSvmTest.read(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (MalformedDataException e) {
            assertThat(e.getMessage()).matches("(?s)some\\.scale, line \\d+: .+; .+");
            return;
        } catch (IOException e) {
            throw new AssertionError("neither read nor refused", e);
        }
        assertThat(written(rows)).isEqualTo(plain(text));
    }

    /** Each row as text: its label, then index:value. */
    private static List<String> written(LabeledRows rows) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < rows.n(); i++) {
            var line = new StringBuilder().append(rows.classes()[rows.labels()[i]]);
            for (int e = rows.starts()[i]; e < rows.starts()[i + 1]; e++) {
                line.append(' ').append(rows.columns()[e] + 1).append(':').append(rows.values()[e]);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** The same, read with regular expressions; fails where the format does not allow the text. */
    private static List<String> plain(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\r\n|\r|\n", -1)) {
            String[] words = line.replaceAll("^[ \t\f]+", "").split("[ \t\f]+");
            if (!words[0].isEmpty()) {
                lines.add(plainRow(words));
            }
        }
        return lines;
    }

    private static String plainRow(String... words) {
        var row = new StringBuilder()
                .append(Double.parseDouble(matched(LABEL, words[0]).group()) + 0.0);
        var indices = new TreeSet<Integer>();
        for (int k = 1; k < words.length; k++) {
            Matcher entry = matched(ENTRY, words[k]);
            int index = Integer.parseInt(entry.group(1));
            assertThat(index).isGreaterThan(indices.isEmpty() ? 0 : indices.last());
            indices.add(index);
            row.append(' ').append(index).append(':').append(Double.parseDouble(entry.group(2)));
        }
        return row.toString();
    }

    private static Matcher matched(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        assertThat(matcher.matches()).as("\"%s\" was accepted", word).isTrue();
        return matcher;
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(
                        "1",
                        "0",
                        "-",
                        "+",
                        ".",
                        ":",
                        " ",
                        "\n",
                        "\r",
                        "\t",
                        "\f",
                        "e",
                        "E5",
                        "d",
                        "f",
                        "0x1p3",
                        "NaN",
                        "qid:1",
                        "Infinity",
                        "1e999",
                        "2147483647",
                        "2147483648",
                        "\u0000",
                        "\u00b2",
                        "\u00a0",
                        "#",
                        ",",
                        "1:1:1",
                        " 5:5"),
                Arbitraries.strings()
                        .ofMaxLength(3)
                        .map(s -> new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        Arbitrary<Edit> edit = Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.integers().between(0, 3),
                        pieces)
                .as(Edit::new);
        return edit.list().ofMinSize(1).ofMaxSize(6).map(LibSvmFuzzTest::edited);
    }

    /** Takes some characters out of a text and puts others in. */
    private record Edit(int place, int length, String piece) {
        String of(String text) {
            int from = place % (text.length() + 1);
            int to = Math.min(text.length(), from + length);
            return text.substring(0, from) + piece + text.substring(to);
        }
    }

    private static String edited(List<Edit> edits) {
        return edits.stream().reduce(SOUND, (text, edit) -> edit.of(text), (a, b) -> b);
    }

    @Provide
    Arbitrary<byte[]> damagedPacked() {
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0), Arbitraries.bytes(), Arbitraries.integers())
                .as(LibSvmFuzzTest::damagedPacked);
    }

    private static byte[] damagedPacked(int place, byte value, int length) {
        try {
            byte[] packed = GzipTest.packed(SOUND.getBytes(StandardCharsets.US_ASCII));
            packed[place % packed.length] = value;
            return length % 2 == 0 ? packed : Arrays.copyOf(packed, 1 + place % packed.length);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
