package dev.touchstone.grid;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are made to break a reader. Each is refused with its line, and soon. */
class YamlFileTest {
    private static final Duration SOON = Duration.ofSeconds(5); // a second, and a busy machine

    @TempDir
    private Path folder;

    private long started;

    @BeforeEach
    void lookAtTheClock() {
        started = System.nanoTime();
    }

    @AfterEach
    void noFileTakesLong() {
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(SOON);
    }

    private void refused(byte[] bytes, String message) throws IOException {
        var mistakes = new Mistakes();
        YamlFile.read(Files.write(folder.resolve("a.yaml"), bytes), mistakes);
        assertThatThrownBy(mistakes::report)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml:" + message)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2_000));
    }

    private void refused(String text, String message) throws IOException {
        refused(text.getBytes(StandardCharsets.UTF_8), message);
    }

    /** Twelve lists of four aliases to the list before: 4^12 values in a few hundred bytes. */
    @Test
    void aliasesToListsOfAliasesAreRefused() throws IOException {
        String levels = IntStream.range(0, 12)
                .mapToObj(i -> "l%d: &l%d [%s]\n"
                        .formatted(i, i, i == 0 ? "x,x,x,x" : String.join(",", Collections.nCopies(4, "*l" + (i - 1)))))
                .collect(joining());
        assertThat(levels).hasSizeLessThan(461);
        refused(levels, "8: more than 100,000 values, aliases written out; use fewer");
    }

    @Test
    void aListThatHoldsItselfManyTimesIsRefused() throws IOException {
        refused("a: 1\nb: &x [*x, *x, *x, *x]\n", "2: nested more than 20 levels deep");
        refused(
                "a: &x {%s}\n"
                        .formatted(IntStream.range(0, 40)
                                .mapToObj("k%d: *x"::formatted)
                                .collect(joining(","))),
                "1: nested");
    }

    @Test
    void moreAliasesThanTheParserTakesAreRefused() throws IOException {
        refused("a: &a [x]\nb: [%s]\n".formatted(String.join(",", Collections.nCopies(60, "*a"))), "2: not YAML");
    }

    @Test
    void moreBracketsThanTheParserTakesAreRefused() throws IOException {
        refused("a: 1\nb: " + "[".repeat(100_000), "2: not YAML");
    }

    @Test
    void anUnprintableCharacterIsRefusedWithItsLine() throws IOException {
        refused("suite: toy\nname: a\0b\n", "2: character U+0000 is not allowed in YAML; remove it");
        refused("suite: toy\n\n\u0007", "3: character U+0007");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() throws IOException {
        refused(
                "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1),
                "2: byte 0xE9 is not UTF-8; save the file as UTF-8");
        refused(new byte[] {'a', ':', '\n', ' ', (byte) 0xC3}, "2: byte 0xC3 is not UTF-8");
    }

    @Test
    void textOfAnyLanguageIsRead() throws IOException {
        var mistakes = new Mistakes();
        YamlNode root = YamlFile.read(
                Files.writeString(folder.resolve("a.yaml"), "\ufeffa: \u00e9\u4e2d\ud83d\ude00\n"), mistakes);
        assertThat(mistakes.none()).isTrue();
        assertThat(root.map().get("a").text()).isEqualTo("\u00e9\u4e2d\ud83d\ude00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b: WORD     | 2: a value of 1,000,000 characters; 2,000 are allowed",
                "? WORD      | 2: a value of 1,000,000 characters; 2,000 are allowed",
                "'\"WORD\": 1' | 2: not YAML",
                "b: *WORD    | 2: not YAML: found undefined alias"
            })
    void aWordOfAMegabyteIsRefusedAndNotRepeated(String line, String message) throws IOException {
        refused("a: 1\n" + line.replace("WORD", "x".repeat(1_000_000)) + "\n", message);
    }

    @Test
    void aFileOfManyMegabytesIsNotRead() throws IOException {
        refused(new byte[(3 << 20) + 1], "1: the file has 3,145,729 bytes; a grid file has at most 3,145,728");
    }
}
