package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that a shell is to give back as they were. */
class ShellWordsTest {
    private static List<String> readByAShell(List<String> words) throws IOException {
        String script = "for word in " + ShellWords.joined(words) + "; do printf '[%s]\\n' \"$word\"; done";
        Process shell = new ProcessBuilder("sh", "-c", script).start();
        try (var out = shell.inputReader()) {
            return out.lines().toList();
        }
    }

    @Test
    void plainWordsStayPlain() {
        assertThat(ShellWords.joined(List.of("run", "conf/grid.yaml", "--out", "s3a://bucket/runs", "a_b-1.2@x=3,4")))
                .isEqualTo("run conf/grid.yaml --out s3a://bucket/runs a_b-1.2@x=3,4");
    }

    @Test
    void aShellGivesBackEveryWord() throws IOException {
        List<String> words = List.of(
                "",
                "my grid.yaml",
                "it's",
                "''",
                "$HOME",
                "`id`",
                "~",
                "*",
                "a;b",
                "a\\b",
                "\"q\"",
                "local[2]",
                "#x",
                "é");
        assertThat(readByAShell(words))
                .isEqualTo(words.stream().map(word -> "[" + word + "]").toList());
    }
}
