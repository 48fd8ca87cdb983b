package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @Test
    void aFolderListsRelativeNamesInOrder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/one"), "1");
        Files.writeString(folder.resolve("a"), "2");
        assertThat(Data.folder(folder).files()).containsExactly("a", "b/one");
        try (var bytes = Data.folder(folder).open("b/one")) {
            assertThat(Digest.ofBytes(bytes)).isEqualTo("6b86b273ff34fce1"); // printf 1 | sha256sum
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> Data.folder(folder.resolve("none")).files())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot list the data folder")
                .hasMessageContaining("none");
        assertThatThrownBy(() -> Data.folder(folder).open("none")).isInstanceOf(IOException.class);
    }

    @Test
    void withoutAFolderThereAreNoFiles() {
        assertThat(Data.none().files()).isEmpty();
        assertThatThrownBy(() -> Data.none().open("iris.csv"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("iris.csv")
                .hasMessageContaining("--data DIR");
    }
}
