package dev.touchstone.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One JSON object a line, for scripts. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static String of(Map<String, ?> object) {
        return text(object);
    }

    /** A value as JSON has it. */
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
