package dev.touchstone.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.storage.RunPaths;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many trials of a run ended how, over all its drivers; {@code outcomes.json}. */
final class Outcomes {
    private static final String FILE = "outcomes.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Outcomes() {}

    static void write(RunPaths paths, Dataset<Row> trials) {
        var counts = new TreeMap<String, Long>();
        for (Row row : trials.groupBy("outcome").count().collectAsList()) {
            counts.put(row.getString(0), row.getLong(1));
        }
        try {
            paths.write(FILE, JSON.writeValueAsString(counts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + FILE, e);
        }
    }

    static SortedMap<String, Long> read(RunPaths paths) {
        try {
            return JSON.readValue(paths.read(FILE), new TypeReference<TreeMap<String, Long>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(FILE + " of run " + paths.run() + " is no JSON", e);
        }
    }
}
