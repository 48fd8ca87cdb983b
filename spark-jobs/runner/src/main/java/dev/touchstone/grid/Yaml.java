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
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A piece of a YAML file that knows where it stands. Every scalar is text: a setting is parsed by
 * whoever knows its type.
 *
 * @param line counts from 1
 * @param value a String, a List of Yaml or a Map from String to Yaml; null where nothing is written
 */
record Yaml(Path file, int line, Object value) {
    private static final int DEEPEST = 20;

    /** The document in a file. */
    static Yaml read(Path file, Mistakes mistakes) {
        try (Reader text = Files.newBufferedReader(file)) {
            var options = new LoaderOptions();
            Node root = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
            return root == null ? new Yaml(file, 1, null) : of(file, root, mistakes, 0);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            mistakes.add(new Yaml(file, line, null), "not YAML: " + e.getProblem());
            return new Yaml(file, 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Yaml of(Path file, Node node, Mistakes mistakes, int depth) {
        int line = node.getStartMark().getLine() + 1;
        if (depth > DEEPEST) {
            mistakes.add(new Yaml(file, line, null), "nested too deeply");
            return new Yaml(file, line, null);
        }
        if (node instanceof MappingNode mapping) {
            return new Yaml(file, line, entries(file, mapping, mistakes, depth));
        }
        if (node instanceof SequenceNode sequence) {
            var items = new ArrayList<Yaml>();
            sequence.getValue().forEach(item -> items.add(of(file, item, mistakes, depth + 1)));
            return new Yaml(file, line, items);
        }
        String text = ((ScalarNode) node).getValue();
        return new Yaml(file, line, org.yaml.snakeyaml.nodes.Tag.NULL.equals(node.getTag()) ? null : text);
    }

    private static Map<String, Yaml> entries(Path file, MappingNode mapping, Mistakes mistakes, int depth) {
        var entries = new LinkedHashMap<String, Yaml>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = tuple.getKeyNode().getStartMark().getLine() + 1;
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                mistakes.add(new Yaml(file, line, null), "a key is a word");
            } else if (entries.containsKey(key.getValue())) {
                mistakes.add(new Yaml(file, line, null), "\"%s\" is said twice".formatted(key.getValue()));
            } else {
                Yaml value = of(file, tuple.getValueNode(), mistakes, depth + 1);
                entries.put(key.getValue(), new Yaml(file, line, value.value()));
            }
        }
        return entries;
    }

    /** This piece laid over another: maps are merged key by key, everything else is replaced. */
    Yaml over(Yaml base) {
        if (!(value instanceof Map) || !(base.value() instanceof Map)) {
            return this;
        }
        var merged = new LinkedHashMap<>(base.map());
        map().forEach((key, mine) -> merged.merge(key, mine, (below, above) -> above.over(below)));
        return new Yaml(file, line, merged);
    }

    boolean isMap() {
        return value instanceof Map;
    }

    @SuppressWarnings("unchecked") // what value() is, is checked by instanceof
    Map<String, Yaml> map() {
        return value instanceof Map ? (Map<String, Yaml>) value : Map.of();
    }

    /** The items of a list; a single value is a list of one. */
    @SuppressWarnings("unchecked") // as above
    List<Yaml> list() {
        if (value instanceof List) {
            return (List<Yaml>) value;
        }
        return value == null ? List.of() : List.of(this);
    }

    /** Whether a list is written, be it of one. */
    boolean isList() {
        return value instanceof List;
    }

    /**
     * The text of a scalar.
     *
     * @throws IllegalArgumentException if it is none
     */
    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(value == null ? "a value is missing" : "one value is wanted here");
    }
}
