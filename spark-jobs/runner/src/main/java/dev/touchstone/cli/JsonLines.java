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
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + object, e);
        }
    }

    /** An array, an object a line. */
    static String array(List<? extends Map<String, ?>> objects) {
        return objects.stream().map(JsonLines::of).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
