package dev.touchstone.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Pattern;

/** Keeps passwords of a Spark configuration out of a file that is meant to be passed on. */
final class Secrets {
    private static final Pattern SECRET =
            Pattern.compile("secret|password|passphrase|token|credential|access[.]?key", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** A copy in which the text under a telling name is replaced. */
    static JsonNode masked(JsonNode record) {
        JsonNode copy = record.deepCopy();
        mask(copy);
        return copy;
    }

    private static void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                if (field.getValue().isTextual()
                        && SECRET.matcher(field.getKey()).find()) {
                    field.setValue(new TextNode("(not shown)"));
                }
            }
        }
        node.forEach(Secrets::mask);
    }
}
