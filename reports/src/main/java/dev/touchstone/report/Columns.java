package dev.touchstone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Rows written column by column, which is a third of the size of rows of named values: words as a
 * dictionary {@code {"words": [...], "of": [...]}}, or {@code "of": 0} where all are the same; numbers to
 * five significant digits with null for what is not finite.
 */
final class Columns<T> {
    private static final MathContext DIGITS = new MathContext(5);
    private static final double WHOLE = 1e15;

    private final JsonGenerator out;
    private final List<T> rows;

    /** Begins the table; {@link #end} must follow. */
    Columns(JsonGenerator out, String table, List<T> rows) throws IOException {
        this.out = out;
        this.rows = rows;
        out.writeObjectFieldStart(table);
        out.writeNumberField("rows", rows.size());
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    Columns<T> words(String column, Function<T, String> value) throws IOException {
        var dictionary = new LinkedHashMap<String, Integer>();
        int[] of = rows.stream()
                .mapToInt(row -> dictionary.computeIfAbsent(value.apply(row), any -> dictionary.size()))
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
        return this;
    }

    Columns<T> numbers(String column, ToDoubleFunction<T> value) throws IOException {
        out.writeArrayFieldStart(column);
        for (T row : rows) {
            number(value.applyAsDouble(row));
        }
        out.writeEndArray();
        return this;
    }

    private void number(double value) throws IOException {
        if (!Double.isFinite(value)) {
            out.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            out.writeNumber((long) value);
        } else {
            double rounded = new BigDecimal(value, DIGITS).doubleValue();
            out.writeNumber(rounded);
        }
    }
}
