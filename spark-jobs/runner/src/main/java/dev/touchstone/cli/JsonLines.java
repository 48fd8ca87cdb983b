package dev.touchstone.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.tables.JsonRows;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON for scripts. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /** An object on one line. */
    static String of(Map<String, ?> object) {
        return text(object);
    }

    /** A record as an object on one line, its components in snake case. */
    static String of(Record record) {
        return text(JsonRows.of(record));
    }

    /** A value as JSON. */
    static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value, e);
        }
    }

    /** An array, an object a line. */
    static String array(List<? extends Map<String, ?>> objects) {
        return objects.stream().map(JsonLines::of).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
