package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlNodeTest {
    @TempDir
    private Path folder;

    private final Mistakes mistakes = new Mistakes();

    private YamlNode read(String text) throws IOException {
        return YamlFile.read(Files.writeString(folder.resolve("a.yaml"), text), mistakes);
    }

    private void refused(String message) {
        assertThatThrownBy(mistakes::report)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("1 mistake, nothing was run\n")
                .hasMessageContaining("a.yaml:" + message);
    }

    @Test
    void everyNodeKnowsItsLine() throws IOException {
        YamlNode root = read("a: 1\nb:\n  - 2\n  - {c: 3,\n     d: 4}\n");
        assertThat(root.line()).isEqualTo(1);
        assertThat(root.map().get("b").line()).as("the line of the key").isEqualTo(2);
        assertThat(root.map().get("b").list().get(1).map().get("d").line()).isEqualTo(5);
        assertThat(mistakes.none()).isTrue();
    }

    @Test
    void scalarsStayText() throws IOException {
        YamlNode root = read("number: 1e-3\ntruth: yes\nquoted: \"0x10\"\nnothing:\nempty: \"\"\n");
        assertThat(root.map().get("number").text()).isEqualTo("1e-3");
        assertThat(root.map().get("truth").text()).isEqualTo("yes");
        assertThat(root.map().get("quoted").text()).isEqualTo("0x10");
        assertThat(root.map().get("empty").text()).isEmpty();
        assertThatThrownBy(() -> root.map().get("nothing").text()).hasMessage("a value is missing");
        assertThatThrownBy(root::text).hasMessage("write one value here, not a list or a map");
    }

    @Test
    void aSingleValueIsAListOfOne() throws IOException {
        YamlNode root = read("one: a\nmore: [a, b]\nnone: []\nnothing:\n");
        assertThat(root.map().get("one").list()).extracting(YamlNode::text).containsExactly("a");
        assertThat(root.map().get("more").list()).extracting(YamlNode::text).containsExactly("a", "b");
        assertThat(root.map().get("none").list()).isEmpty();
        assertThat(root.map().get("nothing").list()).isEmpty();
        assertThat(root.map().get("one").map()).isEmpty();
    }

    @Test
    void anchorsRepeatANode() throws IOException {
        YamlNode root = read("a: &x {n: 1}\nb: *x\n");
        assertThat(root.map().get("b").map().get("n").text()).isEqualTo("1");
    }

    @Test
    void mapsLaidOverOthersAreMergedAndListsAreReplaced() throws IOException {
        YamlNode base = read("a: {x: 1, y: 2}\nl: [1, 2]\nk: kept\n");
        YamlNode over = read("a: {y: 3, z: 4}\nl: [5]\n").over(base);
        assertThat(over.map().keySet()).containsExactly("a", "l", "k");
        assertThat(over.map().get("a").map().values())
                .extracting(YamlNode::text)
                .containsExactly("1", "3", "4");
        assertThat(over.map().get("l").list()).extracting(YamlNode::text).containsExactly("5");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() throws IOException {
        read("a: 1\nb: 2\na: 3\n");
        refused("3: \"a\" stands twice; keep one");
    }

    @Test
    void aKeyThatIsNoWordIsRefused() throws IOException {
        read("? [a, b]\n: 1\n");
        refused("1: a key is one word, not a list or a map");
    }

    @Test
    void textThatIsNoYamlIsRefused() throws IOException {
        read("a: 1\nb: {c: 2\nd: 3\n");
        refused("3: not YAML");
    }

    @Test
    void aNodeThatHoldsItselfIsRefused() throws IOException {
        read("a: &x [*x]\n");
        refused("1: nested more than 20 levels deep");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> YamlFile.read(folder.resolve("none.yaml"), mistakes))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot read")
                .hasMessageContaining("none.yaml");
    }
}
