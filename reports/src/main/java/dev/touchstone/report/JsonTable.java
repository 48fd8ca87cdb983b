package dev.touchstone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.touchstone.api.Words;
import dev.touchstone.tables.Column;
import dev.touchstone.tables.ColumnType;
import dev.touchstone.tables.Columns;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes rows column by column, in a third of the size of rows with named values. A column of text or words is a
 * dictionary {@code {"words": [...], "of": [...]}}, with {@code "of": 0} if all are the same. Numbers have five
 * significant digits, and null stands for NaN and infinite ones. A map is a column of text for each of its keys, {@code
 * name.key}.
 */
final class JsonTable {
    private static final MathContext DIGITS = new MathContext(5);
    private static final double WHOLE = 1e15;

    private final JsonGenerator out;
    private final List<Object[]> rows;

    private JsonTable(JsonGenerator out, List<Object[]> rows) {
        this.out = out;
        this.rows = rows;
    }

    /** Writes a table as a field of the current object. */
    static <T extends Record> void write(JsonGenerator out, String name, Class<T> type, List<T> rows)
            throws IOException {
        Columns<T> columns = Columns.of(type);
        var table = new JsonTable(out, rows.stream().map(columns::values).toList());
        out.writeObjectFieldStart(name);
        out.writeNumberField("rows", rows.size());
        for (int c = 0; c < columns.size(); c++) {
            table.column(columns.all().get(c), c);
        }
        out.writeEndObject();
    }

    private void column(Column column, int c) throws IOException {
        if (column.type() == ColumnType.Scalar.TEXT || column.type() instanceof ColumnType.Word) {
            words(column.name(), rows.stream().map(row -> text(row[c])).toList());
        } else if (column.type() instanceof ColumnType.MapOf) {
            for (String key : keys(c)) {
                words(
                        column.name() + "." + key,
                        rows.stream()
                                .map(row -> text(((Map<?, ?>) row[c]).get(key)))
                                .toList());
            }
        } else {
            numbers(column.name(), c);
        }
    }

    private Set<String> keys(int c) {
        var keys = new TreeSet<String>();
        rows.forEach(row -> ((Map<?, ?>) row[c]).keySet().forEach(key -> keys.add((String) key)));
        return keys;
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
    }

    private void words(String column, List<String> values) throws IOException {
        var dictionary = new LinkedHashMap<String, Integer>();
        int[] of = values.stream()
                .mapToInt(value -> dictionary.computeIfAbsent(value, any -> dictionary.size()))
                .toArray();
        out.writeObjectFieldStart(column);
        out.writeArrayFieldStart("words");
        for (String word : dictionary.keySet()) {
            out.writeString(word);
        }
        out.writeEndArray();
        out.writeFieldName("of");
        if (dictionary.size() == 1) {
            out.writeNumber(0);
        } else {
            out.writeArray(of, 0, of.length);
        }
        out.writeEndObject();
    }

    private void numbers(String column, int c) throws IOException {
        out.writeArrayFieldStart(column);
        for (Object[] row : rows) {
            number(((Number) row[c]).doubleValue());
        }
        out.writeEndArray();
    }

    private void number(double value) throws IOException {
        if (!Double.isFinite(value)) {
            out.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            out.writeNumber((long) value);
        } else {
            out.writeNumber(new BigDecimal(value, DIGITS).doubleValue());
        }
    }
}
