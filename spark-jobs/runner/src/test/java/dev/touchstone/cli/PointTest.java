package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointTest {
    @TempDir
    private Path folder;

    private List<Point> read(String text) {
        return Point.read(Path.of(Said.file(folder, "points.csv", text)));
    }

    @Test
    void aLineIsAPointAndBlankLinesAreNone() {
        List<Point> points = read("1, -2.5,1e-3\n\n\n0,0,0\n");
        assertThat(points).extracting(Point::number).containsExactly(0, 1);
        assertThat(points).extracting(Point::line).containsExactly(1, 4);
        assertThat(points.get(0).values()).containsExactly(1, -2.5, 1e-3);
        assertThat(points.get(1).values()).containsExactly(0, 0, 0);
    }

    @Test
    void aWordIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("1,2\n3,four\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points.csv, line 2: cell 2 \"four\" is no number");
    }

    @Test
    void aFileWithoutAPointIsRefused() {
        assertThatThrownBy(() -> read("\n\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points.csv holds no point; write one a line, such as 0.5,1e-3,-2");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> Point.read(folder.resolve("none.csv")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot read the points in " + folder.resolve("none.csv"));
    }
}
