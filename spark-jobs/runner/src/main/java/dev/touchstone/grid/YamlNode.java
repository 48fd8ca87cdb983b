package dev.touchstone.grid;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
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
 * A node of a YAML file with its place. Scalars are kept as text, because only a solver's settings know their types.
 *
 * @param line number of the line, from 1
 * @param value a String, a List of YamlNode or a Map from String to YamlNode; null if nothing is written
 */
record YamlNode(Path file, int line, Object value) {
    private static final int DEEPEST = 20;

    /** The document in a file. Text that is no YAML is noted as a mistake. */
    static YamlNode read(Path file, Mistakes mistakes) {
        try (Reader text = Files.newBufferedReader(file)) {
            var options = new LoaderOptions();
            Node root = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
            return root == null ? new YamlNode(file, 1, null) : of(file, root, mistakes, 0);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add(new YamlNode(file, line, null), "not YAML: " + e.getProblem());
            return new YamlNode(file, 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static YamlNode of(Path file, Node node, Mistakes mistakes, int depth) {
        int line = node.getStartMark().getLine() + 1;
        if (depth > DEEPEST) {
            mistakes.add(new YamlNode(file, line, null), "nested more than %d levels deep".formatted(DEEPEST));
            return new YamlNode(file, line, null);
        }
        if (node instanceof MappingNode mapping) {
            return new YamlNode(file, line, entries(file, mapping, mistakes, depth));
        }
        if (node instanceof SequenceNode sequence) {
            var items = new ArrayList<YamlNode>();
            sequence.getValue().forEach(item -> items.add(of(file, item, mistakes, depth + 1)));
            return new YamlNode(file, line, items);
        }
        String text = ((ScalarNode) node).getValue();
        return new YamlNode(file, line, Tag.NULL.equals(node.getTag()) ? null : text);
    }

    private static Map<String, YamlNode> entries(Path file, MappingNode mapping, Mistakes mistakes, int depth) {
        var entries = new LinkedHashMap<String, YamlNode>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                mistakes.add(new YamlNode(file, line, null), "a key is one word, not a list or a map");
            } else if (entries.containsKey(key.getValue())) {
                mistakes.add(new YamlNode(file, line, null), "\"%s\" stands twice; keep one".formatted(key.getValue()));
            } else {
                YamlNode value = of(file, tuple.getValueNode(), mistakes, depth + 1);
                entries.put(key.getValue(), new YamlNode(file, line, value.value()));
            }
        }
        return entries;
    }

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
    @SuppressWarnings("unchecked") // the nodes of a map are built by entries()
    Map<String, YamlNode> map() {
        return value instanceof Map ? (Map<String, YamlNode>) value : Map.of();
    }

    /** The items of a list. Any other node is a list of itself, and nothing is an empty list. */
    @SuppressWarnings("unchecked") // the nodes of a list are built by of()
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
