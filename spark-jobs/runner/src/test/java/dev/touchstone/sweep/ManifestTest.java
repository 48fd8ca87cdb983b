package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.grid.Range;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
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

    private record Row(long number) {}

    /** A chunk of so many rows that Spark has committed. */
    private void commit(String chunk, long rows) {
        SmallTables.write(
                run.folder(),
                new Table<>("chunks/" + chunk, Row.class),
                LongStream.range(0, rows).mapToObj(Row::new).toList());
    }

    private void commit(String chunk, String digest, Range... ranges) {
        commit(chunk, Range.size(List.of(ranges)));
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
        commit("0001-00002", DIGEST, new Range(3, 6));
        run.folder().delete("chunks/0001-00002/_SUCCESS");
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
        commit("0001-00002", 3);
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 50, 80, 100, 120})
    void anEntryThatIsCutOffAnywhereIsAsGoodAsNone(int bytesLost) throws IOException {
        commit("0001-00001", DIGEST, new Range(0, 10), new Range(10, 125));
        String whole = Files.readString(file("0001-00001"));
        assertThat(whole).startsWith("{\"grid\":\"0123456789abcdef\",\"ranges\":[{\"from\":0,\"to\":10}");
        Files.writeString(file("0001-00001"), whole.substring(0, whole.length() - bytesLost));
        assertThat(committed()).isEqualTo(new Manifest.Committed(List.of(), List.of(), List.of("0001-00001")));
    }

    @Test
    void aChunkWithoutARowForEachTrialIsNotNoted() {
        commit("0001-00001", 4);
        assertThatThrownBy(() -> manifest.write("0001-00001", DIGEST, List.of(new Range(0, 5))))
                .hasMessage("5 trials need as many rows, not 4");
        assertThat(file("0001-00001")).doesNotExist();
    }

    /** Trials 3 to 5 are in the second chunk, too, and all of the first in the fourth. */
    @Test
    void noTwoChunksOfTheGridHaveATrialInCommon() {
        commit("0001-00001", DIGEST, new Range(10, 12), new Range(0, 6));
        commit("0001-00002", DIGEST, new Range(3, 9));
        commit("0001-00003", DIGEST, new Range(6, 10));
        commit("0001-00004", DIGEST, new Range(10, 12), new Range(0, 6));
        assertThat(committed())
                .isEqualTo(new Manifest.Committed(
                        List.of(new Range(0, 12)),
                        List.of("0001-00001", "0001-00003"),
                        List.of("0001-00002", "0001-00004")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "shorter", "longer", "one more"})
    void aChunkWithOtherFilesThanItsEntryNamesDoesNotCountAndIsSetAside(String damage) throws IOException {
        commit("0001-00001", DIGEST, new Range(0, 3));
        commit("0001-00002", damage.equals("longer") ? OTHER : DIGEST, new Range(3, 1006));
        damage(damage, folder.resolve("chunks/0001-00002/part-00000.snappy.parquet"));
        assertThat(committed())
                .isEqualTo(new Manifest.Committed(List.of(new Range(0, 3)), List.of("0001-00001"), List.of()));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(manifest.setAsideDamaged(out)).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("chunk 0001-00002 is damaged: set aside, 1,003 trials run again%n".formatted());
        assertThat(run.committedChunks()).containsExactly("0001-00001");
        assertThat(folder.resolve("damaged/0001-00002/_SUCCESS")).exists();
        assertThat(manifest.setAsideDamaged(out)).isFalse();
    }

    private static void damage(String damage, Path file) throws IOException {
        switch (damage) {
            case "deleted" -> Files.delete(file);
            case "shorter" -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
            case "longer" -> Files.writeString(file, "more", StandardOpenOption.APPEND);
            default -> Files.copy(file, file.resolveSibling("part-00000 (copy).parquet"));
        }
    }
}
