package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.touchstone.api.Outcome.Kind;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.RunRecord;
import dev.touchstone.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs: waves in their order, failures, and who may drive. */
class GridRunTest {
    @TempDir
    private Path folder;

    private Sweep sweep;

    @BeforeEach
    void open() {
        sweep = new Sweep(folder.resolve("a-run"));
    }

    private static List<ChunkRow> ofArm(List<ChunkRow> rows, String arm) {
        return rows.stream()
                .filter(row -> row.trial().place().arm().equals(arm))
                .toList();
    }

    /**
     * Halving by h leaves f = (1024 h^3)^2 before its fourth step: 2^8 for 1/4, the winner, and 2^14 for 1/2. The second arm
     * starts there. Trials: 2 points x 2 selection and 2 x 3 held-out replicates of either arm.
     */
    @Test
    void theTrialsAfterASearchStartFromWhatItsWinnerLeft() {
        Summary summary = sweep.drive(
                """
                suite: toy
                instances: [line]
                budget: {steps: 4, time: 1m}
                replicates: {selection: 2, held-out: 3}
                arms:
                  second: {solver: following, after: {arm: first}, tune: {factor: [0.5, 0.125]}}
                  first: {solver: halving, tune: {factor: [0.5, 0.25]}}
                """);
        assertThat(summary.trials()).isEqualTo(20);
        assertThat(summary.ran()).isEqualTo(20);
        assertThat(summary.finished()).isEqualTo(20);
        assertThat(summary.failed()).isEmpty();
        assertThat(ofArm(sweep.rows(), "second")).hasSize(10).allSatisfy(row -> {
            assertThat(row.trial().figures().startValues()).containsEntry("value", 0x1p8);
            assertThat(row.trial().key().after()).isNotEmpty();
        });
        assertThat(sweep.said())
                .containsSubsequence(
                        "7 / 7 trials", "10 / 10 trials that come after others", "3 / 3 held-out trials of winners");
    }

    @Test
    void failedTrialsEndNoSweepAndAreCountedByKind() {
        Summary summary = sweep.drive(
                """
                suite: toy
                instances: [line, malformed]
                budget: {steps: 4, time: 1m}
                replicates: 2
                arms:
                  failing: {axes: {way: [not-at-all, diverges, not-a-number, throws]}}
                """);
        assertThat(summary.trials()).isEqualTo(16);
        assertThat(summary.ran()).isEqualTo(16);
        assertThat(summary.finished()).isEqualTo(2);
        assertThat(summary.failed()).isEqualTo(Map.of("diverged", 4L, "failed", 2L + 8L));
        assertThat(summary.lostChunks()).isZero();
        assertThat(sweep.rows())
                .filteredOn(row -> row.trial().ending().outcome() == Kind.FINISHED)
                .hasSize(2);
    }

    @Test
    void dataThatCannotBeReadLoseTheirChunksAndTheRunIsNotDone() {
        String grid = Sweep.TWELVE.replace("[line, bowl]", "[line, unreadable]");
        Summary summary = sweep.drive(grid, 3_600); // so that each is a chunk
        assertThat(summary.lostChunks()).isEqualTo(6);
        assertThat(summary.ran()).as("of those on line").isEqualTo(6);
        assertThat(summary.finished()).isEqualTo(6);
        assertThat(sweep.run.folder().exists("done")).isFalse();
        assertThat(sweep.said()).contains("failed again, its trials are left out: ");
    }

    @Test
    void aRunThatIsDoneIsNotRunAgain() {
        sweep.drive(Sweep.TWELVE);
        Summary again = sweep.drive(Sweep.TWELVE);
        assertThat(again.ran()).isZero();
        assertThat(again.trials()).isEqualTo(12);
        assertThat(again.finished()).isEqualTo(12);
        assertThat(sweep.said()).endsWith("all 12 trials are done already" + System.lineSeparator());
        assertThat(sweep.run.folder().names("started")).isEmpty();
        assertThat(sweep.run.folder().names("")).noneMatch(name -> name.startsWith(".lock"));
        assertThat(sweep.run.record().suite()).isEqualTo("toy");
        assertThat(sweep.run.rows(Table.TRIALS)).hasSize(12);
    }

    @Test
    void aRunThatAnotherDriverHasIsLeftAlone() {
        try (RunLock other = RunLock.of(sweep.run.folder())) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> sweep.drive(Sweep.TWELVE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("run a-run is being driven by ");
            assertThat(sweep.run.folder().names("")).containsExactly(".lock-1");
        }
    }

    /** The driver sleeps while it writes its last chunk; another one takes the run, and this one wakes. */
    @Test
    void aDriverThatHasLostTheRunWritesNoTableAndIsNotDone() {
        var sleepy = new Sweep("faulty://sleeps" + folder.resolve("a-run"));
        var disk = (FaultyFileSystem) sleepy.run.folder().fileSystem();
        disk.onCreate("chunks/.*parquet", () -> sweep.run.folder().replace(".lock-1", ".lock-2"));
        assertThatThrownBy(() -> sleepy.drive(Sweep.TWELVE, 0.01))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("run a-run is no longer this driver's");
        assertThat(sweep.run.committedChunks()).isEmpty();
        assertThat(sweep.run.folder().names("")).contains(".lock-2").doesNotContain("trials", "leaderboard", "done");
        assertThat(sleepy.said()).doesNotContain("failed");
    }

    @Test
    void aDriverThatLosesTheRunWhileItFoldsIsNotDone() {
        var sleepy = new Sweep("faulty://folds" + folder.resolve("a-run"));
        var disk = (FaultyFileSystem) sleepy.run.folder().fileSystem();
        disk.onCreate("leaderboard", () -> sweep.run.folder().delete(".lock-1"));
        assertThatThrownBy(() -> sleepy.drive(Sweep.TWELVE))
                .hasMessageContaining("run a-run is no longer this driver's");
        assertThat(sweep.run.folder().exists("done")).isFalse();
    }

    @Test
    void aRunWhoseTablesHaveAnotherVersionIsRefused() {
        sweep.run.record(new RunRecord(JsonNodeFactory.instance.objectNode().put("schema", Table.VERSION + 1)));
        assertThatThrownBy(() -> sweep.drive(Sweep.TWELVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the tables of run a-run have version %d, this Touchstone writes version %d; run the grid anew",
                        Table.VERSION + 1, Table.VERSION);
        assertThat(sweep.run.folder().exists("chunks")).isFalse();
    }

    /** The reference workload, the chunks and the tables come after the record. */
    @Test
    void theFirstThingThatARunHasAfterItsLockIsItsRecord() {
        var watched = new Sweep("faulty://recorded" + folder.resolve("a-run"));
        var disk = (FaultyFileSystem) watched.run.folder().fileSystem();
        var before = new ArrayList<String>();
        disk.onCreate(
                "",
                () -> before.add(watched.run.record().json().path("gridDigest").asText("none") + " "
                        + watched.run.record().json().has("reference")));
        watched.drive(Sweep.TWELVE);
        String digest = Sweep.grid(Sweep.TWELVE).digest();
        assertThat(before).startsWith("none false", digest + " false").contains(digest + " true");
    }

    @Test
    void aRecordThatWasCutIsWrittenAnew() throws IOException {
        sweep.drive(Sweep.TWELVE);
        Files.writeString(folder.resolve("a-run/run.json"), "{\"schema\": ");
        assertThat(sweep.drive(Sweep.TWELVE).ran()).isZero();
        assertThat(sweep.said()).contains("run.json is not JSON: ").contains("; it is written anew");
        assertThat(sweep.run.record().suite()).isEqualTo("toy");
    }

    @Test
    void theRecordOfARunThatIsDoneStaysAsItIs() {
        sweep.drive(Sweep.TWELVE);
        RunRecord before = sweep.run.record();
        sweep.drive(Sweep.TWELVE);
        assertThat(sweep.run.record()).isEqualTo(before);
        assertThat(before.json().has("finished")).isTrue();
    }
}
