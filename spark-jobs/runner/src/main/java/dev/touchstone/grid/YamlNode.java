package dev.touchstone.grid;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of a YAML file with its place. Scalars are kept as text, because only a solver's settings know their types.
 *
 * @param line number of the line, from 1
 * @param value a String, a List of YamlNode or a Map from String to YamlNode; null if nothing is written
 */
record YamlNode(Path file, int line, Object value) {
    /** This node laid over another one. Maps are merged key by key; everything else is replaced. */
    YamlNode over(YamlNode base) {
        if (!(value instanceof Map) || !(base.value() instanceof Map)) {
            return this;
        }
        var merged = new LinkedHashMap<>(base.map());
        map().forEach((key, mine) -> merged.merge(key, mine, (below, above) -> above.over(below)));
        return new YamlNode(file, line, merged);
    }

    boolean isMap() {
        return value instanceof Map;
    }

    /** The entries of a map; none for any other node. */
    @SuppressWarnings("unchecked") // YamlFile builds the nodes of a map
    Map<String, YamlNode> map() {
        return value instanceof Map ? (Map<String, YamlNode>) value : Map.of();
    }

    /** The items of a list. Any other node is a list of itself, and nothing is an empty list. */
    @SuppressWarnings("unchecked") // YamlFile builds the nodes of a list
    List<YamlNode> list() {
        if (value instanceof List) {
            return (List<YamlNode>) value;
        }
        return value == null ? List.of() : List.of(this);
    }

    /**
     * The text of a scalar.
     *
     * @throws IllegalArgumentException if this is a list, a map or nothing
     */
    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(
                value == null ? "a value is missing" : "write one value here, not a list or a map");
    }
}
