package dev.touchstone.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.regex.Pattern;

/** Replaces passwords and keys in texts that go into files and reports. */
public final class Secrets {
    private static final Pattern SECRET = Pattern.compile(
            "(?i)secret|password|passwd|passphrase|token|credential|access[._-]?key|api[._-]?key|private[._-]?key");
    private static final String REDACTED = "*** redacted ***";

    private Secrets() {}

    /** The value, or {@code *** redacted ***} if the name or the value contains a word such as {@code password}. */
    public static String redacted(String name, String value) {
        return isSecret(name) || isSecret(value) ? REDACTED : value;
    }

    /** The text, or {@code *** redacted ***} if it contains a word such as {@code password}. */
    public static String redacted(String text) {
        return redacted("", text);
    }

    /** A copy in which each text whose field name contains such a word is redacted. */
    public static JsonNode redacted(JsonNode json) {
        JsonNode copy = json.deepCopy();
        redactIn(copy);
        return copy;
    }

    private static void redactIn(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (field.getValue().isTextual() && isSecret(field.getKey())) {
                    field.setValue(new TextNode(REDACTED));
                }
            }
        }
        node.forEach(Secrets::redactIn);
    }

    private static boolean isSecret(String text) {
        return SECRET.matcher(text).find();
    }
}
