package dev.touchstone.tables;

import dev.touchstone.api.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * Reads rows of a record from Parquet, with maps ({@code key_value}) and lists ({@code list}) as Spark writes them. A
 * column that is null or missing reads as empty text, NaN, 0 or an empty collection. A word must not be missing.
 */
final class ParquetRows<T extends Record> {
    private final Columns<T> columns;
    private final List<Column> all;

    ParquetRows(Columns<T> columns) {
        this.columns = columns;
        this.all = columns.all();
    }

    T row(Group group) {
        var values = new Object[all.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = all.get(i);
            values[i] = has(group, column.name())
                    ? value(group, group.getType().getFieldIndex(column.name()), column.type())
                    : absent(column);
        }
        return columns.row(values);
    }

    private static Object value(Group group, int field, ColumnType type) {
        if (type instanceof ColumnType.Scalar scalar) {
            return scalar(group, field, scalar);
        }
        if (type instanceof ColumnType.Word word) {
            return Words.parse(word.constants(), group.getString(field, 0));
        }
        if (type instanceof ColumnType.ListOf list) {
            return list(group.getGroup(field, 0), list.element());
        }
        if (type instanceof ColumnType.MapOf map) {
            return map(group.getGroup(field, 0), map.value());
        }
        return new ParquetRows<>(((ColumnType.Struct) type).columns()).row(group.getGroup(field, 0));
    }

    private static Object scalar(Group group, int field, ColumnType.Scalar type) {
        return switch (type) {
            case TEXT -> group.getString(field, 0);
            case INT -> (int) whole(group, field);
            case LONG -> whole(group, field);
            case DOUBLE -> number(group, field);
            case OPTIONAL_LONG -> OptionalLong.of(whole(group, field));
        };
    }

    private static List<Object> list(Group list, ColumnType element) {
        var items = new ArrayList<>();
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            Group item = list.getGroup(0, i);
            if (item.getFieldRepetitionCount(0) > 0) {
                items.add(value(item, 0, element));
            }
        }
        return items;
    }

    private static Map<String, Object> map(Group entries, ColumnType value) {
        var map = new TreeMap<String, Object>();
        for (int i = 0; i < entries.getFieldRepetitionCount(0); i++) {
            Group entry = entries.getGroup(0, i);
            if (has(entry, "value")) {
                map.put(entry.getString("key", 0), value(entry, entry.getType().getFieldIndex("value"), value));
            }
        }
        return map;
    }

    private static Object absent(Column column) {
        if (column.type() instanceof ColumnType.Scalar scalar) {
            return switch (scalar) {
                case TEXT -> "";
                case INT -> 0;
                case LONG -> 0L;
                case DOUBLE -> Double.NaN;
                case OPTIONAL_LONG -> OptionalLong.empty();
            };
        }
        if (column.type() instanceof ColumnType.ListOf) {
            return List.of();
        }
        if (column.type() instanceof ColumnType.MapOf) {
            return new TreeMap<String, Object>();
        }
        throw new IllegalArgumentException(
                "column %s is null or missing; a word must be there".formatted(column.name()));
    }

    private static boolean has(Group group, String column) {
        GroupType type = group.getType();
        return type.containsField(column) && group.getFieldRepetitionCount(column) > 0;
    }

    private static long whole(Group group, int field) {
        return typeOf(group, field) == PrimitiveTypeName.INT32 ? group.getInteger(field, 0) : group.getLong(field, 0);
    }

    private static double number(Group group, int field) {
        return switch (typeOf(group, field)) {
            case INT32 -> group.getInteger(field, 0);
            case INT64 -> group.getLong(field, 0);
            case FLOAT -> group.getFloat(field, 0);
            default -> group.getDouble(field, 0);
        };
    }

    private static PrimitiveTypeName typeOf(Group group, int field) {
        return group.getType().getType(field).asPrimitiveType().getPrimitiveTypeName();
    }
}
