package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Isolation;
import dev.touchstone.grid.Chunk;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trials that a driver runs of a run that others have begun. */
class ResumeTest {
    private static final Grid GRID = Sweep.grid(Sweep.TWELVE);
    private static final Range FIVE = new Range(0, 5);

    @TempDir
    private Path folder;

    private Sweep sweep;

    @BeforeEach
    void open() {
        sweep = new Sweep(folder);
    }

    /** Resumes, and checks that every trial of the grid is there once in the end. */
    private Summary resume() {
        Summary summary = sweep.drive(Sweep.TWELVE);
        assertThat(summary.finished()).isEqualTo(12);
        assertThat(summary.trials()).isEqualTo(12);
        assertThat(sweep.ids()).isEqualTo(Sweep.ids(GRID, new Range(0, 12)));
        assertThat(sweep.run.folder().exists("done")).isTrue();
        return summary;
    }

    @Test
    void whatIsCommittedIsNotRunAgain() {
        sweep.commit("0001-00001", GRID, FIVE, new Range(8, 9));
        assertThat(resume().ran()).isEqualTo(6);
        assertThat(sweep.said()).contains("6 of 12 trials are done already");
    }

    @Test
    void aChunkWithoutAManifestIsAskedForItsIds() {
        sweep.commitWithoutManifest("0001-00001", GRID, FIVE);
        assertThat(resume().ran()).isEqualTo(7);
    }

    @Test
    void aChunkThatSparkHasNotCommittedIsRunAgain() throws IOException {
        sweep.commit("0001-00001", GRID, FIVE);
        Files.delete(folder.resolve("chunks/0001-00001/_SUCCESS"));
        assertThat(resume().ran()).isEqualTo(12);
    }

    @Test
    void trialsThatADeadDriverHadBegunAreRunInChildProcesses() {
        sweep.commit("0001-00001", GRID, FIVE);
        new Journal(sweep.run.folder()).started("0001-00002", GRID, new Chunk(List.of(new Range(4, 7)), 1));
        assertThat(resume().ran()).isEqualTo(7);
        assertThat(sweep.rows())
                .filteredOn(row -> row.trial().circumstances().isolation() == Isolation.PROCESS)
                .extracting(row -> row.trial().trial())
                .containsExactlyInAnyOrder(
                        GRID.trial(5).trial().id(), GRID.trial(6).trial().id());
        assertThat(sweep.run.folder().names("started")).isEmpty();
    }

    /** Trials in both grids are kept; those of the other grid alone are not in the tables. */
    @Test
    void trialsOfAnotherGridAreKeptWhereTheGridAsksForThem() {
        Grid other = Sweep.grid(Sweep.TWELVE.replace("[0.5, 0.25]", "[0.25, 0.75]"));
        sweep.commit("0001-00001", other, new Range(0, 12));
        Summary summary = sweep.drive(Sweep.TWELVE);
        assertThat(summary.ran()).as("those of the factor 0.5").isEqualTo(6);
        assertThat(summary.finished()).isEqualTo(12);
        assertThat(sweep.run.rows(Table.TRIALS))
                .extracting(row -> row.trial())
                .containsExactlyInAnyOrderElementsOf(Sweep.ids(GRID, new Range(0, 12)));
    }

    /** The only data file of a chunk. */
    private Path data(String chunk) throws IOException {
        try (var files = Files.list(folder.resolve("chunks").resolve(chunk))) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void copy(String chunk, String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve("chunks").resolve(name));
        try (var files = Files.list(folder.resolve("chunks").resolve(chunk))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private void assertThatTheTablesHaveEachTrialOnce() {
        assertThat(sweep.run.rows(Table.TRIALS))
                .extracting(row -> row.trial())
                .containsExactlyInAnyOrderElementsOf(Sweep.ids(GRID, new Range(0, 12)));
    }

    @Test
    void theTrialsOfAChunkWhoseDataAreGoneRunAgain() throws IOException {
        sweep.commit("0001-00001", GRID, FIVE);
        sweep.commit("0001-00002", GRID, new Range(5, 7));
        Files.delete(data("0001-00001"));
        assertThat(resume().ran()).isEqualTo(10);
        assertThat(sweep.said()).contains("chunk 0001-00001 is damaged: set aside, 5 trials run again");
        assertThat(folder.resolve("damaged/0001-00001")).exists();
        assertThatTheTablesHaveEachTrialOnce();
    }

    /** Its length is as before, so that only reading can tell. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTrialsOfAChunkThatIsNoParquetRunAgain(boolean noted) throws IOException {
        sweep.commit("0001-00001", GRID, FIVE);
        sweep.commit("0001-00002", GRID, new Range(5, 7));
        Files.write(data("0001-00001"), new byte[(int) Files.size(data("0001-00001"))]);
        if (!noted) {
            Files.delete(folder.resolve("chunks/0001-00001/_manifest"));
        }
        assertThat(resume().finished()).isEqualTo(12);
        assertThat(sweep.said())
                .contains("chunk 0001-00001 is damaged: set aside, %s trials run again".formatted(noted ? "5" : "its"))
                .doesNotContain("chunk 0001-00002");
        assertThatTheTablesHaveEachTrialOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-00009", "0001-00001-again", "copy of 0001-00001"})
    void aChunkThatIsThereTwiceCountsOnce(String name) throws IOException {
        sweep.commit("0001-00001", GRID, FIVE);
        copy("0001-00001", name);
        Summary summary = sweep.drive(Sweep.TWELVE);
        assertThat(summary.ran()).isEqualTo(7);
        assertThat(summary.finished()).isEqualTo(12);
        assertThatTheTablesHaveEachTrialOnce();
    }

    /** The trials 3 and 4 are in both chunks, and neither has a whole manifest. */
    @Test
    void chunksThatOverlapAndHaveNoWholeManifestGiveEachTrialOnce() throws IOException {
        sweep.commit("0001-00001", GRID, FIVE);
        sweep.commit("0001-00002", GRID, new Range(3, 8));
        for (String chunk : List.of("0001-00001", "0001-00002")) {
            Path manifest = folder.resolve("chunks").resolve(chunk).resolve("_manifest");
            Files.writeString(manifest, Files.readString(manifest).substring(0, 60));
        }
        Summary summary = sweep.drive(Sweep.TWELVE);
        assertThat(summary.ran()).isEqualTo(4);
        assertThat(summary.finished()).isEqualTo(12);
        assertThatTheTablesHaveEachTrialOnce();
    }

    @Test
    void whatIsNoChunkAmongTheChunksIsNamedAndPassedOver() throws IOException {
        sweep.commit("0001-00001", GRID, FIVE);
        Path stray = Files.createDirectories(folder.resolve("chunks/0001-stray"));
        Files.writeString(stray.resolve("part-0.parquet"), "no Parquet");
        Files.writeString(stray.resolve("_SUCCESS"), "");
        Files.writeString(folder.resolve("chunks/notes.txt"), "a file");
        assertThat(resume().ran()).isEqualTo(7);
        assertThat(sweep.said())
                .contains("chunks/0001-stray is no chunk and is passed over")
                .contains("chunks/notes.txt is no chunk and is passed over");
        assertThat(stray).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "{\"grid\":\"0123", "null", "{}"})
    void aDamagedMarkOfADoneRunCountsAsNone(String text) throws IOException {
        sweep.drive(Sweep.TWELVE);
        Files.writeString(folder.resolve("done"), text);
        assertThat(resume().ran()).isZero();
        assertThatTheTablesHaveEachTrialOnce();
        assertThat(folder.resolve("done")).content().isNotEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trials", "trace", "leaderboard", "curves", "search", "effort", "outcomes.json", "costs.json"})
    void whatIsMissingOfTheTablesOfADoneRunIsFoldedAgain(String table) {
        sweep.drive(Sweep.TWELVE);
        sweep.run.folder().delete(table);
        assertThat(resume().ran()).isZero();
        assertThat(folder.resolve(table)).exists();
    }

    @Test
    void aTableThatWasCutIsFoldedAgain() throws IOException {
        sweep.drive(Sweep.TWELVE);
        Files.write(folder.resolve("leaderboard/part-00000.snappy.parquet"), new byte[7]);
        Files.writeString(folder.resolve("outcomes.json"), "{\"fini");
        assertThat(resume().ran()).isZero();
        assertThat(sweep.run.rows(Table.LEADERBOARD)).isNotEmpty();
    }

    @Test
    void aDoneRunThatHasLostAChunkIsNotDone() throws IOException {
        sweep.drive(Sweep.TWELVE);
        Files.delete(data("0001-00001"));
        sweep.run.folder().delete("chunks/0001-00002");
        assertThat(resume().ran()).isPositive();
        assertThat(sweep.said()).contains("chunk 0001-00001 is damaged: set aside, ");
        sweep.run.folder().delete("chunks/0001-00003");
        assertThat(resume().ran()).isPositive();
        assertThatTheTablesHaveEachTrialOnce();
    }
}
