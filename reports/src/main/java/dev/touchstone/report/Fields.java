package dev.touchstone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * The columns of one Parquet row by name, in Spark's layout of maps ({@code key_value}) and lists
 * ({@code list}). A column that is null or not there reads as empty text, NaN, 0 or an empty collection.
 */
public final class Fields {
    private final Group row;

    Fields(Group row) {
        this.row = row;
    }

    public String text(String column) {
        return has(row, column) ? row.getString(column, 0) : "";
    }

    public double number(String column) {
        return has(row, column) ? number(row, column) : Double.NaN;
    }

    public long whole(String column) {
        return has(row, column) ? (long) number(row, column) : 0;
    }

    public SortedMap<String, String> words(String column) {
        return map(column, (entry, value) -> entry.getString(value, 0));
    }

    public SortedMap<String, Integer> counts(String column) {
        return map(column, (entry, value) -> (int) number(entry, value));
    }

    public List<String> list(String column) {
        return list(column, element -> element.getString(0, 0));
    }

    public List<Double> numbers(String column) {
        return list(column, element -> number(element, element.getType().getFieldName(0)));
    }

    private <T> List<T> list(String column, Function<Group, T> value) {
        var items = new ArrayList<T>();
        if (has(row, column)) {
            Group list = row.getGroup(column, 0);
            for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
                Group element = list.getGroup(0, i);
                if (element.getFieldRepetitionCount(0) > 0) {
                    items.add(value.apply(element));
                }
            }
        }
        return items;
    }

    private <V> SortedMap<String, V> map(String column, BiFunction<Group, String, V> value) {
        var map = new TreeMap<String, V>();
        if (has(row, column)) {
            Group entries = row.getGroup(column, 0);
            for (int i = 0; i < entries.getFieldRepetitionCount(0); i++) {
                Group entry = entries.getGroup(0, i);
                if (has(entry, "value")) {
                    map.put(entry.getString("key", 0), value.apply(entry, "value"));
                }
            }
        }
        return map;
    }

    private static boolean has(Group group, String column) {
        return group.getType().containsField(column) && group.getFieldRepetitionCount(column) > 0;
    }

    private static double number(Group group, String column) {
        PrimitiveTypeName type =
                group.getType().getType(column).asPrimitiveType().getPrimitiveTypeName();
        return switch (type) {
            case INT32 -> group.getInteger(column, 0);
            case INT64 -> group.getLong(column, 0);
            case FLOAT -> group.getFloat(column, 0);
            case DOUBLE -> group.getDouble(column, 0);
            default -> throw new IllegalArgumentException("column " + column + " is " + type + ", not a number");
        };
    }
}
