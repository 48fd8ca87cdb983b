package dev.touchstone.spark;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Names of columns, in the forms in which Spark takes them. */
public final class ColumnNames {
    private ColumnNames() {}

    /** The columns of these names. */
    public static Column[] columns(String... names) {
        return Stream.of(names).map(functions::col).toArray(Column[]::new);
    }

    /** The columns of a record. */
    public static Column[] columns(Class<? extends Record> row) {
        return columns(SparkRows.of(row).schema().fieldNames());
    }

    /** The names as Scala's sequence, for joins. */
    public static Seq<String> sequence(String... names) {
        return CollectionConverters.asScala(List.of(names)).toSeq();
    }
}
