package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of other versions and programs, which lack columns or have other types of numbers. */
class ParquetRowsTest {
    private record Wanted(
            String name,
            int number,
            long count,
            double value,
            OptionalLong limit,
            List<String> words,
            SortedMap<String, Integer> counts) {}

    private record Kinded(SettingsKind kind) {}

    @TempDir
    Path folder;

    private <T extends Record> List<T> read(Class<T> type) {
        return RunFolder.at(folder.toString()).rows(new Table<>("some", type));
    }

    private ParquetTable table(String columns) throws IOException {
        Files.createDirectories(folder.resolve("some"));
        return new ParquetTable(folder.resolve("some/part-0.parquet"), columns);
    }

    private static final Wanted NOTHING =
            new Wanted("", 0, 0, Double.NaN, OptionalLong.empty(), List.of(), new TreeMap<>());

    @Test
    void aMissingColumnReadsAsNothing() throws IOException {
        try (ParquetTable table = table("other text")) {
            table.add("x");
        }
        assertThat(read(Wanted.class)).containsExactly(NOTHING);
    }

    @Test
    void nullReadsAsNothing() throws IOException {
        try (ParquetTable table =
                table("name text, number int, count long, value double, limit long, words list, counts counts")) {
            table.add(null, null, null, null, null, null, null);
        }
        assertThat(read(Wanted.class)).containsExactly(NOTHING);
    }

    @Test
    void columnsAreFoundByNameInAnyOrder() throws IOException {
        try (ParquetTable table = table("value double, count long, more text, name text")) {
            table.add(2.5, 7L, "ignored", "n");
        }
        Wanted row = read(Wanted.class).get(0);
        assertThat(row.name()).isEqualTo("n");
        assertThat(row.count()).isEqualTo(7);
        assertThat(row.value()).isEqualTo(2.5);
    }

    @Test
    void wholeNumbersOfEitherWidthAreNumbers() throws IOException {
        try (ParquetTable table = table("number long, count int, value int, limit int")) {
            table.add(1L, 2, 3, 4);
        }
        Wanted row = read(Wanted.class).get(0);
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.count()).isEqualTo(2);
        assertThat(row.value()).isEqualTo(3);
        assertThat(row.limit()).hasValue(4);
    }

    @Test
    void nullsInListsAndMapsAreLeftOut() throws IOException {
        var counts = new HashMap<String, Integer>();
        counts.put("there", 3);
        counts.put("null", null);
        try (ParquetTable table = table("words list, counts counts")) {
            table.add(new ArrayList<>(Arrays.asList("a", null, "b")), counts);
        }
        Wanted row = read(Wanted.class).get(0);
        assertThat(row.words()).containsExactly("a", "b");
        assertThat(row.counts()).containsOnlyKeys("there").containsEntry("there", 3);
    }

    @Test
    void aWordHasToBeThere() throws IOException {
        try (ParquetTable table = table("name text")) {
            table.add("n");
        }
        assertThatThrownBy(() -> read(Kinded.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column kind is null or missing");
    }

    @Test
    void anUnknownWordIsRefusedWithTheKnownOnes() throws IOException {
        try (ParquetTable table = table("kind text")) {
            table.add("tried");
        }
        assertThatThrownBy(() -> read(Kinded.class)).hasMessage("\"tried\" is not one of [given, default, chosen]");
    }
}
