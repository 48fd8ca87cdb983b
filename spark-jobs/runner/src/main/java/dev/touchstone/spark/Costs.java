package dev.touchstone.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** Mean seconds that a trial took, by solver and instance, as a run leaves them for later plans. */
final class Costs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Costs() {}

    /** Of rows (solver, instance, seconds). */
    static String json(List<Row> rows) {
        var costs = new TreeMap<String, Map<String, Double>>();
        for (Row row : rows) {
            costs.computeIfAbsent(row.getString(0), any -> new TreeMap<>()).put(row.getString(1), row.getDouble(2));
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(costs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write costs", e);
        }
    }

    /** By solver, then by instance. */
    @SuppressWarnings("unchecked") // the shape that json() writes
    static Map<String, Map<String, Double>> read(String text) {
        try {
            return new HashMap<>(JSON.readValue(text, Map.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("costs.json is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
