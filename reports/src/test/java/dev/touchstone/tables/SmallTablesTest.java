package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Split;
import dev.touchstone.storage.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.apache.hadoop.fs.FileUtil;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

class SmallTablesTest {
    /** A column of each type that a table can have. */
    private record Every(
            String text,
            int number,
            long count,
            double value,
            OptionalLong limit,
            Split split,
            List<String> words,
            List<Integer> wholes,
            List<Double> values,
            List<Long> counts,
            List<Split> splits,
            SortedMap<String, String> settings,
            SortedMap<String, Integer> failures,
            SortedMap<String, Double> figures,
            SortedMap<String, List<Double>> series,
            List<Look> looks) {}

    private record Look(String metric, long step, List<Double> values) {}

    private static final Table<Every> EVERY = new Table<>("every", Every.class);

    private Path path;
    private Folder folder;

    @BeforeTry
    void open() throws IOException {
        path = Files.createTempDirectory("tables");
        folder = Folder.of(path.toString());
    }

    @AfterTry
    void remove() {
        FileUtil.fullyDelete(path.toFile());
    }

    private <T extends Record> List<T> writtenAndRead(Table<T> table, List<T> rows) {
        SmallTables.write(folder, table, rows);
        return new RunFolder(folder).rows(table);
    }

    @Provide
    Arbitrary<AnyRow.Rows<?>> rows() {
        return Arbitraries.oneOf(AnyRow.tables().stream()
                .map(table -> AnyRow.Rows.of(table).<AnyRow.Rows<?>>map(rows -> rows))
                .toList());
    }

    @Property(tries = 30)
    void theRowsOfEveryTableComeBack(@ForAll("rows") AnyRow.Rows<?> rows) {
        comeBack(rows);
    }

    private <T extends Record> void comeBack(AnyRow.Rows<T> rows) {
        assertThat(writtenAndRead(rows.table(), rows.rows())).isEqualTo(rows.rows());
    }

    @Provide
    Arbitrary<List<Every>> everyType() {
        return AnyRow.of(Every.class).list().ofMaxSize(20);
    }

    @Property(tries = 15)
    void everyTypeOfColumnComesBack(@ForAll("everyType") List<Every> rows) {
        assertThat(writtenAndRead(EVERY, rows)).isEqualTo(rows);
    }

    @Example
    void aTableWrittenTwiceIsReplacedWhole() throws IOException {
        TraceRow first = trace("a");
        TraceRow second = trace("b");
        SmallTables.write(folder, Table.TRACE, List.of(first, first, first));
        Files.writeString(path.resolve("trace/part-00007.parquet"), "left by another writer");

        assertThat(writtenAndRead(Table.TRACE, List.of(second))).containsExactly(second);
        assertThat(folder.files("trace"))
                .filteredOn(file -> !file.endsWith(".crc"))
                .containsExactly("_SUCCESS", "part-00000.snappy.parquet");
        assertThat(folder.names("")).as("nothing half-written is left").containsExactly("trace");
    }

    @Example
    void theFilesOfABrokenWriterAreNoPartOfTheTable() throws IOException {
        Files.createDirectories(path.resolve(".trace.half"));
        Files.writeString(path.resolve(".trace.half/part-00001.parquet"), "half");

        assertThat(writtenAndRead(Table.TRACE, List.of(trace("a")))).containsExactly(trace("a"));
    }

    @Example
    void aTableWithoutRowsExists() {
        assertThat(writtenAndRead(Table.EFFORT, List.of())).isEmpty();
        assertThat(folder.exists("effort/_SUCCESS")).isTrue();
    }

    /** The schema of these columns in the footers of leaderboards and trials that Spark 4.0.1 wrote. */
    @Example
    void theLayoutIsSparks() throws IOException {
        record Some(
                String instance, SortedMap<String, Integer> failures, List<Double> value, OptionalLong budgetSteps) {}
        SmallTables.write(folder, new Table<>("some", Some.class), List.of());
        var file = HadoopInputFile.fromPath(
                folder.at("some/part-00000.snappy.parquet"), folder.fileSystem().getConf());
        try (ParquetFileReader reader = ParquetFileReader.open(file)) {
            assertThat(reader.getFileMetaData().getSchema())
                    .hasToString(
                            """
                    message spark_schema {
                      required binary instance (STRING);
                      required group failures (MAP) {
                        repeated group key_value {
                          required binary key (STRING);
                          required int32 value;
                        }
                      }
                      required group value (LIST) {
                        repeated group list {
                          required double element;
                        }
                      }
                      optional int64 budget_steps;
                    }
                    """);
        }
    }

    private static TraceRow trace(String trial) {
        return new TraceRow(trial, new Measurement("loss", 1, 0.5, 2));
    }
}
