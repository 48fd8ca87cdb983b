package dev.touchstone.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The provenance of a run: its {@code run.json}.
 *
 * @param json the file's content; an empty object if the run has no such file
 */
public record RunRecord(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The record of a run without {@code run.json}. */
    static RunRecord none() {
        return new RunRecord(JsonNodeFactory.instance.objectNode());
    }

    static RunRecord parse(String where, String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.isObject()) {
                throw new IllegalStateException(where + " is not a JSON object");
            }
            return new RunRecord(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s is not JSON: %s".formatted(where, e.getOriginalMessage()), e);
        }
    }

    /** The name of the run's suite; empty if unknown. */
    public String suite() {
        return json.path("suite").asText();
    }

    /** The metric that the run's leaderboards rank by; empty if unknown. */
    public String rankingMetric() {
        return json.path("metrics").path(0).path("name").asText("");
    }

    /** The data folder that the run read; empty if it read none. */
    public String data() {
        return json.path("data").asText();
    }

    /** The version of the run's tables; 0 if unknown. */
    public int schema() {
        return json.path("schema").asInt();
    }
}
