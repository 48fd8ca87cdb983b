package dev.touchstone.grid;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads a YAML file into nodes with their lines. Anchors are written out, so that the number of nodes is bounded: a short file
 * of aliases to lists of aliases would fill any memory.
 */
final class YamlFile {
    private static final int DEEPEST = 20;
    private static final int MOST_NODES = 100_000;
    private static final int MOST_CHARACTERS = 2_000;
    private static final int MOST_OF_A_PROBLEM = 200;

    private final Path file;
    private final Mistakes mistakes;
    private int nodes;
    private int topLine = 1;

    private YamlFile(Path file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /**
     * The document in a file. Text that is no YAML is noted as a mistake.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    static YamlNode read(Path file, Mistakes mistakes) {
        var reader = new YamlFile(file, mistakes);
        return YamlText.read(file, mistakes).map(reader::document).orElseGet(() -> reader.nothing(1));
    }

    private YamlNode document(String text) {
        var characters = new StreamReader(text);
        var options = new LoaderOptions();
        try {
            Node root = new Composer(new ParserImpl(characters, options), new Resolver(), options).getSingleNode();
            return root == null ? nothing(1) : node(root, 0);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            return refused(line, "not YAML: " + start(e.getProblem()));
        } catch (YAMLException e) { // a limit of the parser, which tells no line
            return refused(characters.getLine() + 1, "not YAML: " + start(e.getMessage()));
        }
    }

    private YamlNode node(Node node, int depth) {
        int line = node.getStartMark().getLine() + 1;
        nodes++;
        if (nodes > MOST_NODES) {
            return nodes == MOST_NODES + 1
                    ? refused(topLine, "more than %,d values, aliases written out; use fewer".formatted(MOST_NODES))
                    : nothing(line);
        }
        if (depth > DEEPEST) {
            return mistakes.none()
                    ? refused(line, "nested more than %d levels deep".formatted(DEEPEST))
                    : nothing(line); // a list that holds itself is as deep in many places
        }
        if (node instanceof MappingNode mapping) {
            return new YamlNode(file, line, entries(mapping, depth));
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlNode(file, line, items(sequence, depth));
        }
        return Tag.NULL.equals(node.getTag()) ? nothing(line) : new YamlNode(file, line, word((ScalarNode) node));
    }

    private List<YamlNode> items(SequenceNode sequence, int depth) {
        var items = new ArrayList<YamlNode>();
        for (Node item : sequence.getValue()) {
            if (nodes <= MOST_NODES) {
                items.add(node(item, depth + 1));
            }
        }
        return items;
    }

    private Map<String, YamlNode> entries(MappingNode mapping, int depth) {
        var entries = new LinkedHashMap<String, YamlNode>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = tuple.getKeyNode().getStartMark().getLine() + 1;
            topLine = depth == 0 ? line : topLine;
            if (nodes > MOST_NODES) {
                break;
            }
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                refused(line, "a key is one word, not a list or a map");
            } else if (entries.containsKey(word(key))) {
                refused(line, "\"%s\" stands twice; keep one".formatted(word(key)));
            } else {
                YamlNode value = node(tuple.getValueNode(), depth + 1);
                entries.put(word(key), new YamlNode(file, line, value.value()));
            }
        }
        return entries;
    }

    /** The text of a scalar; its start if it is too long. */
    private String word(ScalarNode node) {
        String text = node.getValue();
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        refused(
                node.getStartMark().getLine() + 1,
                "a value of %,d characters; %,d are allowed".formatted(text.length(), MOST_CHARACTERS));
        return start(text);
    }

    private YamlNode refused(int line, String why) {
        mistakes.add(nothing(line), why);
        return nothing(line);
    }

    private YamlNode nothing(int line) {
        return new YamlNode(file, line, null);
    }

    private static String start(String text) {
        return text.length() <= MOST_OF_A_PROBLEM ? text : text.substring(0, MOST_OF_A_PROBLEM) + "...";
    }
}
