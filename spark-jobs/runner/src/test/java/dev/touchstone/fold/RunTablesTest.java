package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Measurement;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.storage.Folder;
import dev.touchstone.tables.Quartiles;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import dev.touchstone.tables.TraceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTablesTest {
    private static final SparkRows<TraceRow> ROWS = SparkRows.of(TraceRow.class);

    @TempDir
    private Path path;

    private Folder folder;
    private RunTables tables;

    @BeforeEach
    void openTheFolder() {
        folder = Folder.of(path.toString());
        tables = new RunTables(LocalSpark.session(), folder);
    }

    private static TraceRow row(String trial, double value) {
        return new TraceRow(trial, new Measurement("value", 4, 0.5, value));
    }

    private static Dataset<Row> rows(TraceRow... rows) {
        return LocalSpark.session()
                .createDataFrame(Stream.of(rows).map(ROWS::row).toList(), ROWS.schema());
    }

    @Test
    void whatSparkWritesIsReadWithoutSpark() {
        tables.write(Table.TRACE, rows(row("a", 1), row("b", Double.NaN)));
        assertThat(new RunFolder(folder).rows(Table.TRACE))
                .containsExactlyInAnyOrder(row("a", 1), row("b", Double.NaN));
    }

    @Test
    void whatIsWrittenWithoutSparkIsReadBySpark() {
        var search = new SearchRow(
                "line", "tuned", new TreeMap<>(Map.of("factor", "2")), "value", 3, 1, new Quartiles(2, 1, 3), 0.5);
        SmallTables.write(folder, Table.SEARCH, List.of(search));
        List<Row> read = tables.read(Table.SEARCH).collectAsList();
        assertThat(read).extracting(SparkRows.of(SearchRow.class)::record).containsExactly(search);
    }

    @Test
    void aTableTakesThePlaceOfAnOlderOneWhole() throws IOException {
        tables.write(Table.TRACE, rows(row("a", 1), row("b", 2)).repartition(3));
        tables.write(Table.TRACE, rows(row("c", 3)).coalesce(1));
        assertThat(new RunFolder(folder).rows(Table.TRACE)).containsExactly(row("c", 3));
        try (Stream<Path> left = Files.list(path)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .as("no half is left")
                    .containsExactly("trace");
        }
    }

    @Test
    void aHalfThatABrokenFoldLeftIsNoHindrance() throws IOException {
        Files.writeString(Files.createDirectories(path.resolve(".trace.half")).resolve("part-0.parquet"), "half");
        tables.write(Table.TRACE, rows(row("a", 1)));
        assertThat(new RunFolder(folder).rows(Table.TRACE)).containsExactly(row("a", 1));
    }
}
