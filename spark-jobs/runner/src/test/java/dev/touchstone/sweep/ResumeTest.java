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

    @Test
    void aChunkThatHoldsLessThanItsManifestSaysIsNotTakenForWholeTwice() {
        sweep.commitWithoutManifest("0001-00001", GRID, new Range(0, 3));
        new Manifest(sweep.run).write("0001-00001", GRID.digest(), List.of(FIVE));
        Summary summary = sweep.drive(Sweep.TWELVE);
        assertThat(summary.finished()).as("what is not there is not counted").isEqualTo(10);
        assertThat(sweep.said())
                .contains("2 of 12 trials are missing from committed chunks; go on with: the same again");
        assertThat(sweep.run.folder().exists("done")).isFalse();
        assertThat(resume().ran()).isEqualTo(2);
    }
}
