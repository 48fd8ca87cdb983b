package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.grid.Range;
import dev.touchstone.tables.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trials in the chunks of a run, as far as their manifests name them. */
class ManifestTest {
    private static final String DIGEST = "0123456789abcdef";
    private static final String OTHER = "fedcba9876543210";

    @TempDir
    private Path folder;

    private RunFolder run;
    private Manifest manifest;

    @BeforeEach
    void open() {
        run = RunFolder.at(folder.toString());
        manifest = new Manifest(run);
    }

    /** A chunk that Spark has committed. */
    private void commit(String chunk) {
        run.folder().create("chunks/" + chunk + "/_SUCCESS");
    }

    private void commit(String chunk, String digest, Range... ranges) {
        commit(chunk);
        manifest.write(chunk, digest, List.of(ranges));
    }

    private Path file(String chunk) {
        return folder.resolve("chunks").resolve(chunk).resolve("_manifest");
    }

    private Manifest.Committed committed() {
        return new Manifest(run).committed(Set.of(DIGEST));
    }

    @Test
    void aRunWithoutChunksHasCommittedNothing() {
        assertThat(committed()).isEqualTo(new Manifest.Committed(List.of(), List.of(), List.of()));
    }

    @Test
    void theRangesOfAllChunksOfAGridAreJoined() {
        commit("0001-00002", DIGEST, new Range(10, 20), new Range(40, 41));
        commit("0001-00001", DIGEST, new Range(20, 25));
        commit("0002-00001", DIGEST, new Range(0, 3));
        assertThat(committed().ranges()).containsExactly(new Range(0, 3), new Range(10, 25), new Range(40, 41));
        assertThat(committed().ours()).containsExactly("0001-00001", "0001-00002", "0002-00001");
        assertThat(committed().others()).isEmpty();
    }

    @Test
    void aChunkThatSparkHasNotCommittedHoldsNothingWhateverItsManifestSays() {
        commit("0001-00001", DIGEST, new Range(0, 3));
        manifest.write("0001-00002", DIGEST, List.of(new Range(3, 6)));
        assertThat(committed())
                .isEqualTo(new Manifest.Committed(List.of(new Range(0, 3)), List.of("0001-00001"), List.of()));
    }

    @Test
    void aChunkThatIsGoneHoldsNothing() {
        commit("0001-00001", DIGEST, new Range(0, 3));
        commit("0001-00002", DIGEST, new Range(3, 6));
        run.folder().delete("chunks/0001-00001");
        assertThat(committed().ranges()).containsExactly(new Range(3, 6));
    }

    @Test
    void chunksOfOtherGridsAndThoseWithoutAManifestAreAskedForTheirIds() {
        commit("0001-00001", OTHER, new Range(0, 100));
        commit("0001-00002");
        commit("0001-00003", DIGEST, new Range(3, 6));
        assertThat(committed())
                .isEqualTo(new Manifest.Committed(
                        List.of(new Range(3, 6)), List.of("0001-00003"), List.of("0001-00001", "0001-00002")));
    }

    @Test
    void theGridsOfSeveralWavesCountTogether() {
        commit("0001-00001", DIGEST, new Range(0, 3));
        commit("0001-00002", OTHER, new Range(3, 6));
        assertThat(manifest.committed(Set.of(DIGEST, OTHER)).ranges()).containsExactly(new Range(0, 6));
    }

    /** The whole is the digest, "0 10" and "10 125"; cut off by 2 bytes it would say 10 to 12. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 13, 20, 29})
    void aManifestThatIsCutOffAnywhereIsAsGoodAsNone(int bytesLost) throws IOException {
        commit("0001-00001", DIGEST, new Range(0, 10), new Range(10, 125));
        String whole = Files.readString(file("0001-00001"));
        assertThat(whole).isEqualTo(DIGEST + "\n0 10\n10 125\n");
        Files.writeString(file("0001-00001"), whole.substring(0, whole.length() - bytesLost));
        boolean lineLess = bytesLost == 7;
        assertThat(committed().ranges()).isEqualTo(lineLess ? List.of(new Range(0, 10)) : List.of());
        assertThat(committed().others()).isEqualTo(lineLess ? List.of() : List.of("0001-00001"));
    }
}
