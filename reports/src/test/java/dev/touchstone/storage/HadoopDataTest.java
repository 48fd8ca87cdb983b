package dev.touchstone.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HadoopDataTest {
    @TempDir
    Path path;

    @Test
    void theFilesOfAFolderAreListedAndOpened() throws IOException {
        Files.createDirectories(path.resolve("libsvm"));
        Files.writeString(path.resolve("libsvm/glass"), "1 1:0.5");
        Files.writeString(path.resolve("README"), "");
        Data data = HadoopData.of(path.toString());
        assertThat(data.files()).containsExactly("README", "libsvm/glass");
        try (var in = data.open("libsvm/glass")) {
            assertThat(in.readAllBytes()).asString().isEqualTo("1 1:0.5");
        }
    }

    @Test
    void theFilesAreThoseOfTheFirstLook() throws IOException {
        Data data = HadoopData.of(path.toString());
        assertThat(data.files()).isEmpty();
        Files.writeString(path.resolve("late"), "");
        assertThat(data.files()).isEmpty();
        assertThat(HadoopData.of(path.toString()).files()).containsExactly("late");
    }

    @Test
    void noNameIsNoData() {
        assertThat(HadoopData.of("").files()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsRefusedWithItsName() {
        String gone = path.resolve("gone").toString();
        assertThatThrownBy(() -> HadoopData.of(gone))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--data " + gone);
    }

    @Test
    void aFileIsRefusedAsAFolderOfData() throws IOException {
        Path file = Files.writeString(path.resolve("file"), "");
        assertThatThrownBy(() -> HadoopData.of(file.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is a file");
    }
}
