package dev.touchstone.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The provenance that a run wrote down about itself, {@code run.json}.
 *
 * @param json as it was written; an empty object where the run has none
 */
public record RunRecord(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nothing is known. */
    static RunRecord none() {
        return new RunRecord(JsonNodeFactory.instance.objectNode());
    }

    static RunRecord parse(String where, String text) {
        try {
            return new RunRecord(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s is no JSON: %s".formatted(where, e.getOriginalMessage()), e);
        }
    }

    /** The run's suite; empty where it is not known. */
    public String suite() {
        return json.path("suite").asText();
    }

    /** The metric that the run's leaderboards rank by; empty where it is not known. */
    public String rankingMetric() {
        return json.path("metrics").path(0).path("name").asText("");
    }

    /** The data folder that the run read; empty for none. */
    public String data() {
        return json.path("data").asText();
    }

    /** The version of the run's tables; 0 where it is not known. */
    public int schema() {
        return json.path("schema").asInt();
    }
}
