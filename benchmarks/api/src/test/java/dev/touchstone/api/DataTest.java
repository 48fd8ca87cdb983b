package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTest {
    @Test
    void filesAreListedByRelativePathInAlphabeticalOrder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(folder.resolve("b/c/two"), "2");
        Files.writeString(folder.resolve("a"), "1");
        assertThat(Data.folder(folder).files()).containsExactly("a", "b/c/two");
        assertThat(Data.none().files()).isEmpty();
    }

    /** The digest is the first 16 digits of {@code printf abc | sha256sum}, FIPS 180-2, appendix B.1. */
    @Test
    void aFileIsReadAndDigestedWhole(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("file"), "abc");
        Data data = Data.folder(folder);
        assertThat(data.bytes("file")).isEqualTo("abc".getBytes(StandardCharsets.US_ASCII));
        assertThat(data.digest("file")).isEqualTo("ba7816bf8f01cfea");
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Data data = Data.folder(folder);
        assertThatThrownBy(() -> data.bytes("no/such"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read no/such");
        assertThatThrownBy(() -> data.digest("no/such"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot read no/such");
        assertThatThrownBy(() -> Data.none().bytes("file"))
                .hasRootCauseMessage("file: no data folder was given (--data DIR)");
    }
}
