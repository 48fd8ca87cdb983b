package dev.touchstone.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Outcome;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.TrialRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkRowsTest {
    /** A record with a component of each type that a column can have. */
    private record Everything(
            String text,
            int count,
            long bigCount,
            double value,
            OptionalLong limit,
            Outcome.Kind outcome,
            List<Double> values,
            SortedMap<String, String> settings,
            Inner inner,
            List<Inner> list,
            SortedMap<String, List<Double>> series) {}

    /** The columns of a record in a record are the record's own; in a list they are a struct. */
    private record Inner(String innerText, OptionalLong innerLimit) {}

    private record Part(double value, String text) {}

    private static final SparkRows<Everything> ROWS = SparkRows.of(Everything.class);

    private static final Everything FULL = new Everything(
            "\u2207f(x) \u2264 \ud835\udf00",
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            -0.0,
            OptionalLong.of(Long.MIN_VALUE),
            Outcome.Kind.TIMED_OUT,
            List.of(1.5, Double.NaN, Double.NEGATIVE_INFINITY),
            backwards(Map.of("rate", "0.1", "decay", "")),
            new Inner("inside", OptionalLong.of(3)),
            List.of(new Inner("a", OptionalLong.empty()), new Inner("b", OptionalLong.of(0))),
            new TreeMap<>(Map.of("path", List.of(1.0, 2.0), "none", List.of())));

    private static final Everything EMPTY = new Everything(
            "",
            0,
            0,
            Double.NaN,
            OptionalLong.empty(),
            Outcome.Kind.FINISHED,
            List.of(),
            new TreeMap<>(),
            new Inner("", OptionalLong.empty()),
            List.of(),
            new TreeMap<>());

    private static SortedMap<String, String> backwards(Map<String, String> entries) {
        var backwards = new TreeMap<String, String>(Comparator.reverseOrder());
        backwards.putAll(entries);
        return backwards;
    }

    private static Dataset<Row> rows(Everything... records) {
        return LocalSpark.session()
                .createDataFrame(Stream.of(records).map(ROWS::row).toList(), ROWS.schema());
    }

    @Test
    void aColumnIsCalledInSnakeCaseAndHasTheTypeOfItsComponent() {
        StructType inner = new StructType()
                .add("inner_text", DataTypes.StringType, false)
                .add("inner_limit", DataTypes.LongType, true);
        MapType series =
                DataTypes.createMapType(DataTypes.StringType, new ArrayType(DataTypes.DoubleType, false), false);
        assertThat(ROWS.schema())
                .isEqualTo(new StructType()
                        .add("text", DataTypes.StringType, false)
                        .add("count", DataTypes.IntegerType, false)
                        .add("big_count", DataTypes.LongType, false)
                        .add("value", DataTypes.DoubleType, false)
                        .add("limit", DataTypes.LongType, true)
                        .add("outcome", DataTypes.StringType, false)
                        .add("values", new ArrayType(DataTypes.DoubleType, false), false)
                        .add(
                                "settings",
                                DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false),
                                false)
                        .add("inner_text", DataTypes.StringType, false)
                        .add("inner_limit", DataTypes.LongType, true)
                        .add("list", new ArrayType(inner, false), false)
                        .add("series", series, false));
    }

    @Test
    void aRecordIsTheSameAfterItsWayThroughSpark() {
        assertThat(rows(FULL, EMPTY).collectAsList().stream().map(ROWS::record)).containsExactly(FULL, EMPTY);
    }

    @Test
    void aRecordIsTheSameAfterItsWayThroughAFile(@TempDir Path folder) {
        String file = folder.resolve("rows").toString();
        rows(FULL, EMPTY).write().parquet(file);
        assertThat(LocalSpark.session().read().schema(ROWS.schema()).parquet(file).collectAsList().stream()
                        .map(ROWS::record))
                .containsExactlyInAnyOrder(FULL, EMPTY);
    }

    @Test
    void wordsAreWrittenAsPeopleReadThem() {
        assertThat(ROWS.row(FULL).getString(5)).isEqualTo("timed-out");
        assertThat(rows(FULL).where("outcome = 'timed-out'").count()).isEqualTo(1);
    }

    @Test
    void aLimitThatIsNotThereIsNull() {
        assertThat(rows(FULL, EMPTY)
                        .where("limit is null and inner_limit is null")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void columnsAreFoundByNameAmongOthersAndInAnyOrder() {
        Row row = rows(FULL).select("settings", "text", "count", "value").first();
        assertThat(SparkRows.of(Part.class).record(row)).isEqualTo(new Part(-0.0, FULL.text()));
    }

    @Test
    void aRowThatLacksAColumnIsRefused() {
        Row row = rows(FULL).select("text").first();
        assertThatThrownBy(() -> SparkRows.of(Part.class).record(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value");
    }

    @Test
    void aWordThatIsNoneIsRefusedWithThoseThatAre() {
        Row row = LocalSpark.session().sql("select 'searching' as role").first();
        assertThatThrownBy(() -> SparkRows.of(OfRole.class).record(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"searching\" is not one of [given, default, searched]");
    }

    private record OfRole(Role role) {}

    /** The fold compares maps in Spark, entry by entry. */
    @Test
    void theEntriesOfAMapAreInTheOrderOfTheirNames() {
        Row row = rows(FULL).selectExpr("map_keys(settings) as names").first();
        assertThat(row.<String>getList(0)).containsExactly("decay", "rate");
    }

    @Test
    void theRecordsClassAloneGoesToTheTasks() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(ROWS);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            var read = (SparkRows<?>) in.readObject();
            assertThat(read.schema()).isEqualTo(ROWS.schema());
        }
        assertThat(bytes.size()).as("bytes, whatever the number of columns").isLessThan(400);
    }

    @Test
    void theColumnsOfARecordAreThoseOfItsParts() {
        assertThat(ColumnNames.columns(Inner.class))
                .extracting(Object::toString)
                .containsExactly("inner_text", "inner_limit");
        assertThat(ColumnNames.columns(ChunkRow.class))
                .extracting(Object::toString)
                .startsWith("trial", "suite", "suite_version", "instance")
                .endsWith("best_values", "trace", "left")
                .hasSize(ColumnNames.columns(TrialRow.class).length + 2);
    }

    @Test
    void namesInOrderAreASequenceForJoins() {
        Dataset<Row> one = rows(FULL).select("text", "count", "value");
        Dataset<Row> other = rows(FULL, EMPTY).select("text", "count", "big_count");
        assertThat(one.join(other, ColumnNames.sequence("text", "count")).columns())
                .containsExactly("text", "count", "value", "big_count");
    }
}
