package dev.touchstone.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void open() {
        folder = Folder.of(path.toString());
    }

    @Test
    void aPathAndAUriNameTheSameFolder() {
        folder.write("a.txt", "text");
        assertThat(Folder.of(path.toUri().toString()).read("a.txt")).isEqualTo("text");
        assertThat(Folder.of(path.getParent().toString(), path.getFileName().toString())
                        .read("a.txt"))
                .isEqualTo("text");
        assertThat(folder.name()).isEqualTo(path.getFileName().toString());
    }

    @Test
    void aTextIsWrittenWholeInThePlaceOfAnOlderOne() {
        folder.write("below/a.txt", "a longer text");
        folder.write("below/a.txt", "∇f ≤ 𝜀");
        assertThat(folder.read("below/a.txt")).isEqualTo("∇f ≤ 𝜀");
        assertThat(folder.files(""))
                .as("no half of a file and no checksum is left")
                .containsExactly("below/a.txt");
    }

    @Test
    void aFolderIsPutInThePlaceOfAnOlderOneWithAllThatIsInIt() {
        folder.write("old/only-old.txt", "1");
        folder.write("new/a.txt", "2");
        folder.replace("new", "old");
        assertThat(folder.files("")).containsExactly("old/a.txt");
    }

    @Test
    void aFileThatIsNotThereCannotTakeAPlace() {
        assertThatThrownBy(() -> folder.replace("gone", "a.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone")
                .hasMessageContaining("a.txt");
    }

    @Test
    void namesAreThoseDirectlyInAFolderInOrder() {
        for (String name : List.of("b/c.txt", "a.txt", "b/a/d.txt")) {
            folder.create(name);
        }
        assertThat(folder.names("")).containsExactly("a.txt", "b");
        assertThat(folder.names("b")).containsExactly("a", "c.txt");
        assertThat(folder.names("nowhere")).isEmpty();
    }

    @Test
    void filesAreThoseAtAnyDepthInOrder() {
        for (String name : List.of("b/c.txt", "a.txt", "b/a/d.txt")) {
            folder.create(name);
        }
        assertThat(folder.files("")).containsExactly("a.txt", "b/a/d.txt", "b/c.txt");
        assertThat(folder.files("b")).containsExactly("a/d.txt", "c.txt");
    }

    @Test
    void theFilesOfAFolderThatIsNotThereAreRefusedWithItsName() {
        assertThatThrownBy(() -> folder.files("nowhere"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot list")
                .hasMessageContaining("nowhere");
    }

    @Test
    void aPathIsShownWithoutTheSchemeOfThisMachinesDisk() {
        assertThat(folder.display("")).isEqualTo(path.toString());
        assertThat(folder.display("a.txt")).isEqualTo(path.resolve("a.txt").toString());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> folder.read("gone.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot read")
                .hasMessageContaining(path.resolve("gone.txt").toString());
    }

    @Test
    void aFileInThePlaceOfAFolderIsNamed() throws IOException {
        Files.writeString(path.resolve("file"), "");
        assertThatThrownBy(() -> folder.write("file/a.txt", "text"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("file/a.txt");
        assertThatThrownBy(() -> folder.create("file/a.txt"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("file/a.txt");
    }

    @Test
    void aFolderIsDeletedWithAllThatIsInIt() {
        folder.create("a/b/c.txt");
        folder.create("d.txt");
        folder.delete("a");
        folder.delete("d.txt");
        folder.delete("was-never-there");
        assertThat(folder.names("")).isEmpty();
    }

    @Test
    void aFileOrFolderExistsFromWhenItIsMade() {
        assertThat(folder.exists("a")).isFalse();
        folder.create("a/b.txt");
        assertThat(folder.exists("a")).isTrue();
        assertThat(folder.exists("a/b.txt")).isTrue();
        assertThat(folder.exists("")).isTrue();
    }

    @Test
    void anUnknownSchemeIsRefusedWithThePath() {
        assertThatThrownBy(() -> Folder.of("nowhere://bucket/run"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere://bucket/run");
    }

    @Test
    void lengthsAreThoseOfFilesAtAnyDepthWithoutWhatIsMissing() {
        folder.write("a/b/c.txt", "123");
        folder.write("a/d.txt", "");
        folder.write("e.txt", "12");
        folder.write("f.txt", "1");
        assertThat(folder.lengths("a", "e.txt", "nowhere"))
                .isEqualTo(Map.of("a/b/c.txt", 3L, "a/d.txt", 0L, "e.txt", 2L));
    }
}
