package dev.touchstone.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AxisReaderTest {
    private record Five(int a, int b, int c, int d, int e) {}

    private final Mistakes mistakes = new Mistakes();

    private List<Axis> axes(Path folder, String text) throws IOException {
        YamlNode yaml = YamlFile.read(Files.writeString(folder.resolve("a.yaml"), text), mistakes);
        return new AxisReader(new Five(0, 0, 0, 0, 0), mistakes).axes(yaml);
    }

    /** 10000^5 is more than a long can count. */
    @Test
    void theNumberOfPointsOfAnyProductIsTold(@TempDir Path folder) throws IOException {
        assertThat(axes(folder, "{a: 1..10000, b: 1..10000, c: 1..10000, d: 1..10000, e: 1..10000}"))
                .isEmpty();
        assertThatThrownBy(mistakes::report)
                .hasMessageContaining("a.yaml:1: the axes have 100,000,000,000,000,000,000 points; 1,000,000 are");
    }

    @Test
    void aMillionPointsAreAllowed(@TempDir Path folder) throws IOException {
        assertThat(axes(folder, "{a: 1..1000, \"b, c\": [[1, 2], [2, 1]], d: 1..500}"))
                .hasSize(3);
        assertThat(mistakes.none()).isTrue();
    }
}
