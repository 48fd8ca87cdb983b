package dev.touchstone.tables;

import dev.touchstone.api.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;

/** Rows as JSON objects: NaN becomes null, an infinite number the text {@code Infinity} or {@code -Infinity}. */
public final class JsonRows {
    private JsonRows() {}

    /** The values of a row by the names of its columns, in their order. */
    public static Map<String, Object> of(Record row) {
        Columns<?> columns = Columns.of(row.getClass());
        List<Column> all = columns.all();
        Object[] values = columns.values(row);
        var json = new LinkedHashMap<String, Object>();
        for (int i = 0; i < values.length; i++) {
            json.put(all.get(i).name(), value(values[i]));
        }
        return json;
    }

    private static Object value(Object value) {
        if (value instanceof Double number) {
            return number.isNaN() ? null : number.isInfinite() ? number.toString() : value;
        }
        if (value instanceof Enum<?> constant) {
            return Words.of(constant);
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonRows::value).toList();
        }
        if (value instanceof SortedMap<?, ?> map) {
            var json = new LinkedHashMap<Object, Object>();
            map.forEach((key, each) -> json.put(key, value(each)));
            return json;
        }
        return value instanceof Record row ? of(row) : value;
    }
}
