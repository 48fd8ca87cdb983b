package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Isolation;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows in the committed chunks of a run. */
class ChunkStoreTest {
    private static final Grid GRID = Sweep.grid(Sweep.TWELVE);

    @TempDir
    private Path folder;

    private Sweep sweep;
    private ChunkStore store;

    @BeforeEach
    void open() {
        sweep = new Sweep(folder);
        store = new ChunkStore(LocalSpark.session(), sweep.run);
    }

    @Test
    void aRunWithoutChunksHasNoTrialsWithAllTheirColumns() {
        assertThat(store.trials().count()).isZero();
        assertThat(store.trials().schema())
                .isEqualTo(SparkRows.of(ChunkRow.class).schema());
        assertThat(store.keys(List.of()).count()).isZero();
    }

    @Test
    void rowsAreReadAsTheyWereWritten() {
        List<ChunkRow> written = LongStream.of(0, 7, 11)
                .mapToObj(k -> Sweep.row(GRID.trial(k), Isolation.THREAD))
                .toList();
        sweep.commit(
                "0001-00001",
                written.stream().map(SparkRows.of(ChunkRow.class)::row).toList());
        assertThat(sweep.rows()).isEqualTo(written);
    }

    @Test
    void aChunkThatSparkHasNotCommittedIsNotRead() throws Exception {
        sweep.commit("0001-00001", GRID, new Range(0, 2));
        sweep.commit("0001-00002", GRID, new Range(2, 4));
        Files.delete(folder.resolve("chunks/0001-00002/_SUCCESS"));
        assertThat(sweep.ids()).isEqualTo(Sweep.ids(GRID, new Range(0, 2)));
    }

    @Test
    void onlyTheChunksThatAreAskedForAreRead() {
        sweep.commit("0001-00001", GRID, new Range(0, 2));
        sweep.commit("0001-00002", GRID, new Range(5, 6));
        List<ChunkStore.Key> keys = store.keys(List.of("0001-00002")).collectAsList().stream()
                .map(SparkRows.of(ChunkStore.Key.class)::record)
                .toList();
        assertThat(keys)
                .containsExactly(new ChunkStore.Key(
                        GRID.trial(5).trial().id(), GRID.trial(5).competitor()));
        assertThat(store.trials(List.of("0001-00001")).count()).isEqualTo(2);
    }

    /** Halving by 1/2 leaves f before each of its 4 steps from x = 1024: 2^20, 2^18, 2^16, 2^14. */
    @Test
    void theSeriesOfTheTrialsThatLeftSomeAreFoundByTheirIds() {
        Grid followed = Sweep.grid(
                Sweep.TWELVE
                        + """
                  behind: {solver: following, after: {arm: given, factor: 0.5}, instances: [line]}
                """);
        sweep.commit("0001-00001", followed, new Range(0, 6));
        String leaves = followed.trial(0).trial().id();
        String leavesNone = followed.trial(3).trial().id();
        Map<String, Map<String, double[]>> left = store.left(Set.of(leaves, leavesNone, "0000000000000000"));
        assertThat(left).containsOnlyKeys(leaves);
        assertThat(left.get(leaves)).containsOnlyKeys("path");
        assertThat(left.get(leaves).get("path")).containsExactly(0x1p20, 0x1p18, 0x1p16, 0x1p14);
        assertThat(store.left(Set.of())).isEmpty();
    }
}
