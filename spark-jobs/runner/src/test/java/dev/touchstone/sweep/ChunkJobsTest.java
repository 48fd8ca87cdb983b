package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Isolation;
import dev.touchstone.grid.Chunk;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.sweep.ChunkJobs.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Chunks as Spark jobs, on a disk that fails where a test says so. */
class ChunkJobsTest {
    private static final Grid GRID = Sweep.grid(Sweep.TWELVE);
    private static final Job FIRST = job(new Range(0, 5));
    private static final Job SECOND = job(new Range(5, 12));

    @TempDir
    private Path folder;

    private Sweep sweep;
    private FaultyFileSystem disk;
    private Journal journal;
    private RunLock lock;
    private final Tally tally = new Tally(LocalSpark.session().sparkContext());

    @BeforeEach
    void open(TestInfo test) {
        sweep = new Sweep(
                "faulty://" + test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT) + folder);
        disk = (FaultyFileSystem) sweep.run.folder().fileSystem();
        journal = new Journal(sweep.run.folder());
        lock = RunLock.of(sweep.run.folder());
    }

    @AfterEach
    void release() {
        lock.close();
    }

    private static Job job(Range... ranges) {
        return new Job(new Chunk(List.of(ranges), 1), Isolation.THREAD);
    }

    private ChunkJobs jobs(Grid grid, int tasksPerChunk) {
        var request = new GridRun.Request(
                grid, "", tasksPerChunk, Sweep.request(grid, 1).estimates(), "the same again");
        var jobs =
                new ChunkJobs(LocalSpark.session(), request, sweep.run, lock, journal, new Manifest(sweep.run), tally);
        jobs.enter(Wave.of(grid, Map.of()));
        return jobs;
    }

    private int run(ChunkJobs jobs, Job... work) {
        return jobs.run(List.of(work), new Progress(sweep.out, "trials", 12, 2, tally), sweep.out);
    }

    private Manifest.Committed committed() {
        return new Manifest(sweep.run).committed(Set.of(GRID.digest()));
    }

    private void assertEveryTrialIsThereOnce() {
        assertThat(sweep.ids()).isEqualTo(Sweep.ids(GRID, new Range(0, 12)));
    }

    @Test
    void everyChunkIsCommittedWithItsManifestAndNoTrialIsSuspected() {
        assertThat(run(jobs(GRID, 1), FIRST, SECOND)).isZero();
        assertThat(committed())
                .isEqualTo(new Manifest.Committed(
                        List.of(new Range(0, 12)), List.of("0001-00001", "0001-00002"), List.of()));
        assertEveryTrialIsThereOnce();
        assertThat(journal.suspects(GRID, List.of(new Range(0, 12)))).isEmpty();
        assertThat(tally.ran()).isEqualTo(12);
        assertThat(sweep.said()).contains("12 / 12 trials");
    }

    @Test
    void aChunkOfManyTasksHasEachTrialOnce() {
        assertThat(run(jobs(GRID, 5), job(new Range(0, 4), new Range(4, 12)))).isZero();
        assertEveryTrialIsThereOnce();
    }

    @Test
    void trialsAreInTheJournalBeforeTheyAreRun() {
        var suspects = new CopyOnWriteArrayList<List<Range>>();
        disk.onCreate(
                "chunks/0001-00001/.*parquet", () -> suspects.add(journal.suspects(GRID, List.of(new Range(0, 12)))));
        run(jobs(GRID, 1), FIRST);
        assertThat(suspects).isNotEmpty().containsOnly(List.of(new Range(0, 5)));
    }

    @Test
    void aSecondDriverNamesItsChunksByItsOwnNumber() throws IOException {
        run(jobs(GRID, 1), FIRST);
        Files.createDirectory(folder.resolve("chunks/.stray"));
        Files.createDirectory(folder.resolve("chunks/a"));
        run(jobs(GRID, 1), SECOND);
        assertThat(committed().ours()).containsExactly("0001-00001", "0002-00001");
    }

    @Test
    void aChunkWhoseJobFailsIsRunAgainInChildProcessesAndHasNoTrialTwice() {
        var failures = new AtomicInteger();
        disk.onCreate("chunks/0001-00001/.*parquet", () -> {
            failures.incrementAndGet();
            throw new IOException("the disk is full");
        });
        assertThat(run(jobs(GRID, 1), job(new Range(0, 12)))).isZero();
        assertThat(failures).hasPositiveValue();
        assertThat(committed().ours()).containsExactly("0001-00001-again");
        assertEveryTrialIsThereOnce();
        assertThat(sweep.rows())
                .extracting(row -> row.trial().circumstances().isolation())
                .containsOnly(Isolation.PROCESS);
        assertThat(sweep.said()).contains("chunk 0001-00001 failed and is run again in child processes: ");
    }

    @Test
    void aChunkThatFailsAgainIsLostAndTheOthersAreNot() {
        ChunkJobs jobs = jobs(GRID, 1);
        disk.onCreate("chunks/0001-00001(-again)?/.*parquet", () -> {
            throw new IOException("the disk is full");
        });
        assertThat(run(jobs, FIRST)).isEqualTo(1);
        assertThat(run(jobs, SECOND)).isZero();
        assertThat(committed().ranges()).containsExactly(new Range(5, 12));
        assertThat(sweep.said()).contains("chunk 0001-00001 failed again, its trials are left out: ");
        assertThat(sweep.said()).doesNotContain(": null");
        assertThat(journal.suspects(GRID, List.of(new Range(0, 12))))
                .as("the next driver runs them in child processes")
                .containsExactly(new Range(0, 5));
    }

    @Test
    void aChunkThatIsCommittedButCannotBeNotedIsNotRunAgain() {
        disk.onCreate("_manifest", () -> {
            throw new IOException("the disk is full");
        });
        assertThat(run(jobs(GRID, 1), FIRST, SECOND)).isZero();
        assertEveryTrialIsThereOnce();
        assertThat(committed().others()).containsExactly("0001-00001", "0001-00002");
        assertThat(sweep.said()).contains("chunk 0001-00001 is committed, but not noted: the disk is full");
    }

    @Test
    void aChunkThatAnErrorEndsIsLost() {
        disk.onCreate("started-0001-00001", () -> {
            throw new NoClassDefFoundError("on purpose");
        });
        assertThat(run(jobs(GRID, 1), FIRST)).isEqualTo(1);
        assertThat(committed().ranges()).isEmpty();
    }

    @Test
    void aDriverThatIsStoppedBeginsNothingAndSuspectsNothing() {
        ChunkJobs jobs = jobs(GRID, 1);
        disk.onCreate("chunks/0001-00001/.*parquet", jobs::stop);
        run(jobs, FIRST, SECOND, job(new Range(0, 1)), job(new Range(1, 2)), job(new Range(2, 3)));
        assertThat(sweep.run.folder().names("started")).isEmpty();
        assertThat(sweep.said()).doesNotContain("failed");
    }

    @Test
    void aDriverThatHasLostTheRunCommitsNothingAndTriesNothingAgain() {
        disk.onCreate("chunks/0001-00001/.*parquet", () -> sweep.run.folder().delete(".lock-1"));
        assertThat(run(jobs(GRID, 1), FIRST)).isEqualTo(1);
        assertThat(sweep.run.folder().names("chunks/0001-00001")).anyMatch(name -> name.endsWith(".parquet"));
        assertThat(sweep.run.committedChunks()).isEmpty();
        assertThat(sweep.run.folder().names("chunks")).containsExactly("0001-00001");
        assertThat(sweep.said()).doesNotContain("failed");
    }

    @Test
    void aDriverThatHasLostTheRunBeginsNothing() {
        ChunkJobs jobs = jobs(GRID, 1);
        sweep.run.folder().delete(".lock-1");
        assertThat(run(jobs, FIRST, SECOND)).isEqualTo(2);
        assertThat(sweep.run.folder().names("chunks")).isEmpty();
        assertThat(sweep.run.folder().names("started")).isEmpty();
        assertThat(sweep.said()).doesNotContain("failed");
    }

    @Test
    void jobsAreOfTheWaveThatWasEnteredLast() {
        Grid other = Sweep.grid(Sweep.TWELVE.replace("steps: 4", "steps: 2"));
        ChunkJobs jobs = jobs(GRID, 1);
        run(jobs, FIRST);
        jobs.enter(Wave.of(other, Map.of()));
        run(jobs, SECOND);
        assertThat(sweep.ids())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Sweep.ids(GRID, new Range(0, 5)).stream(), Sweep.ids(other, new Range(5, 12)).stream())
                        .toList());
        assertThat(new Manifest(sweep.run).committed(Set.of(other.digest())).ranges())
                .containsExactly(new Range(5, 12));
    }
}
