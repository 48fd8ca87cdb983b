package dev.touchstone.spark;

import dev.touchstone.api.Words;
import dev.touchstone.tables.Column;
import dev.touchstone.tables.ColumnType;
import dev.touchstone.tables.Columns;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Records of a table as Spark's rows, and back; the record's class alone crosses the wire. */
public final class SparkRows<T extends Record> implements Serializable {
    private final Class<T> type;

    private SparkRows(Class<T> type) {
        this.type = type;
    }

    /** The adapter of a record. */
    public static <T extends Record> SparkRows<T> of(Class<T> type) {
        return new SparkRows<>(type);
    }

    /** The columns as Spark's schema. */
    public StructType schema() {
        return schema(Columns.of(type));
    }

    private static StructType schema(Columns<?> columns) {
        var schema = new StructType();
        for (Column column : columns.all()) {
            boolean nullable = column.type() == ColumnType.Scalar.OPTIONAL_LONG;
            schema = schema.add(column.name(), dataType(column.type()), nullable);
        }
        return schema;
    }

    private static DataType dataType(ColumnType type) {
        if (type instanceof ColumnType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> DataTypes.StringType;
                case INT -> DataTypes.IntegerType;
                case LONG, OPTIONAL_LONG -> DataTypes.LongType;
                case DOUBLE -> DataTypes.DoubleType;
            };
        }
        if (type instanceof ColumnType.ListOf list) {
            return DataTypes.createArrayType(dataType(list.element()), false);
        }
        if (type instanceof ColumnType.MapOf map) {
            return DataTypes.createMapType(DataTypes.StringType, dataType(map.value()), false);
        }
        return type instanceof ColumnType.Struct struct ? schema(struct.columns()) : DataTypes.StringType;
    }

    /** A record as a row. */
    public Row row(T record) {
        return row(Columns.of(type), record);
    }

    private static Row row(Columns<?> columns, Record record) {
        Object[] values = columns.values(record);
        for (int i = 0; i < values.length; i++) {
            values[i] = toSpark(columns.all().get(i).type(), values[i]);
        }
        return RowFactory.create(values);
    }

    private static Object toSpark(ColumnType type, Object value) {
        if (type instanceof ColumnType.Word) {
            return Words.of((Enum<?>) value);
        }
        if (type == ColumnType.Scalar.OPTIONAL_LONG) {
            var optional = (OptionalLong) value;
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (type instanceof ColumnType.ListOf list) {
            var items = new ArrayList<>();
            ((Collection<?>) value).forEach(item -> items.add(toSpark(list.element(), item)));
            return CollectionConverters.asScala(items).toSeq();
        }
        if (type instanceof ColumnType.MapOf map) {
            var entries = new TreeMap<String, Object>();
            ((Map<?, ?>) value).forEach((key, each) -> entries.put((String) key, toSpark(map.value(), each)));
            return CollectionConverters.asScala(entries);
        }
        return type instanceof ColumnType.Struct struct ? row(struct.columns(), (Record) value) : value;
    }

    /** The record of a row that has its columns, by name and in any order, among others. */
    public T record(Row row) {
        return record(Columns.of(type), row);
    }

    private static <T extends Record> T record(Columns<T> columns, Row row) {
        var values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.all().get(i);
            values[i] = fromSpark(column.type(), row.get(row.fieldIndex(column.name())));
        }
        return columns.row(values);
    }

    private static Object fromSpark(ColumnType type, Object value) {
        if (type instanceof ColumnType.Word word) {
            return Words.parse(word.constants(), (String) value);
        }
        if (type == ColumnType.Scalar.OPTIONAL_LONG) {
            return value == null ? OptionalLong.empty() : OptionalLong.of((Long) value);
        }
        if (type instanceof ColumnType.ListOf list) {
            return list(list.element(), (scala.collection.Seq<?>) value);
        }
        if (type instanceof ColumnType.MapOf map) {
            var entries = new TreeMap<String, Object>();
            CollectionConverters.asJava((scala.collection.Map<?, ?>) value)
                    .forEach((key, each) -> entries.put((String) key, fromSpark(map.value(), each)));
            return entries;
        }
        return type instanceof ColumnType.Struct struct ? record(struct.columns(), (Row) value) : value;
    }

    private static List<Object> list(ColumnType element, scala.collection.Seq<?> values) {
        var items = new ArrayList<>();
        CollectionConverters.asJava(values).forEach(value -> items.add(fromSpark(element, value)));
        return items;
    }
}
