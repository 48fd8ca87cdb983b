package dev.touchstone.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.touchstone.api.Data;
import dev.touchstone.api.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemCacheTest {
    private final Quadratic suite = new Quadratic(Quadratic.HALVING, Optional.empty());

    @Test
    void aProblemIsBuiltOnceWhileItIsAmongTheLastUsed() {
        var problems = new ProblemCache(Data.none(), 1);
        String digest = Digest.hex(Digest.of("quadratic"));
        assertThat(problems.of(suite, "quadratic", digest)).isSameAs(problems.of(suite, "quadratic", digest));
    }

    @Test
    void whatCannotBeBuiltIsNotTriedAgain() {
        var problems = new ProblemCache(Data.none(), 1);
        Throwable refused = catchThrowable(() -> malformed(problems));
        assertThat(refused)
                .isInstanceOf(Unbuildable.class)
                .hasMessage("cannot build smallest/malformed: line 7 is no number");
        assertThat(catchThrowable(() -> malformed(problems))).isSameAs(refused);
    }

    private void malformed(ProblemCache problems) {
        problems.of(suite, "malformed", Digest.hex(Digest.of("malformed")));
    }

    @Test
    void otherDataThanTheTrialsAreRefused() {
        assertThatThrownBy(() -> new ProblemCache(Data.none(), 1).of(suite, "quadratic", "0123"))
                .cause()
                .hasMessageContaining("other data");
    }

    @Test
    void aFolderListsRelativeNamesInOrder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/one"), "1");
        Files.writeString(folder.resolve("a"), "2");
        assertThat(Data.folder(folder).files()).containsExactly("a", "b/one");
        try (var bytes = Data.folder(folder).open("b/one")) {
            assertThat(Digest.ofBytes(bytes)).isEqualTo("6b86b273ff34fce1"); // sha256("1")
        }
        assertThatThrownBy(() -> Data.folder(folder.resolve("none")).files())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot list the data folder");
    }
}
