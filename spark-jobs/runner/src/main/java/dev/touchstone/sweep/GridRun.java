package dev.touchstone.sweep;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.api.Isolation;
import dev.touchstone.cost.Estimates;
import dev.touchstone.fold.Fold;
import dev.touchstone.fold.RecordedOutcomes;
import dev.touchstone.grid.Chunks;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.grid.Winners;
import dev.touchstone.provenance.Provenance;
import dev.touchstone.provenance.ReferenceWorkload;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.RunRecord;
import dev.touchstone.tables.Table;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Runs what is missing of a grid, wave after wave: first the trials that need nothing but themselves, then the
 * held-out trials of the winners and the trials that come after them. Many chunks are in flight, each committed by
 * itself, so that a driver that dies loses only the chunks in flight.
 */
public final class GridRun {
    /**
     * The work to be done.
     *
     * @param data the data folder as given; empty for none
     * @param tasksPerChunk Spark tasks in each chunk's job
     * @param toGoOn the command that goes on with the run if it breaks or is stopped
     */
    public record Request(Grid grid, String data, int tasksPerChunk, Estimates estimates, String toGoOn) {}

    private final SparkSession spark;
    private final Request request;
    private final RunFolder run;
    private final PrintStream out;
    private final ChunkStore chunks;
    private final Journal journal;
    private final Manifest manifest;
    private final Tally tally;
    private final RunLock lock;
    private final ChunkJobs jobs;
    private final String digest;
    private final Set<String> digests = new HashSet<>();
    private final List<Range> entered = new ArrayList<>();
    private long wanted;

    /** A run in this folder, new or begun before; progress goes to {@code out}. */
    public GridRun(SparkSession spark, Request request, RunFolder run, PrintStream out) {
        this.spark = spark;
        this.request = request;
        this.run = run;
        this.out = out;
        this.digest = request.grid().digest();
        this.chunks = new ChunkStore(spark, run);
        this.journal = new Journal(run.folder());
        this.manifest = new Manifest(run);
        this.tally = new Tally(spark.sparkContext());
        this.lock = new RunLock(run.folder());
        this.jobs = new ChunkJobs(spark, request, run, lock, journal, manifest, tally);
    }

    /**
     * Runs what is missing and folds the tables.
     *
     * @throws IllegalArgumentException if the tables of the run have another version
     * @throws IllegalStateException if another driver has the run, or may have it because this one slept past its lease
     */
    public Summary run() {
        long start = System.nanoTime();
        double cpuAtStart = Summary.processCpuSeconds();
        boolean recorded = isRecorded();
        ObjectNode provenance = provenance();
        lock.take();
        try (lock;
                var stop = new StopOnSignal(jobs, lock, run, request.toGoOn(), out)) {
            if (!recorded) {
                run.record(new RunRecord(provenance)); // from now on the run can be resumed
            }
            run.strays().forEach(name -> out.printf("chunks/%s is no chunk and is passed over%n", name));
            manifest.setAsideDamaged(out);
            Optional<Done> done = Done.of(run, digest);
            if (done.isPresent() && manifest.rows() >= done.get().trials()) {
                wanted = done.get().trials();
                out.printf("all %,d trials are done already%n", wanted);
                return Summary.of(run, wanted, 0, 0, start, cpuAtStart);
            }
            begin(provenance);
            int lost = allWaves(stop);
            var summary = Summary.of(run, wanted, tally.ran(), lost, start, cpuAtStart);
            finish(provenance, summary);
            return summary;
        }
    }

    /** Whether the run has a record that can be read; refuses one of another version. */
    private boolean isRecorded() {
        try {
            int version = run.record().schema();
            if (run.isThere() && version != Table.VERSION) {
                throw new IllegalArgumentException(
                        "the tables of run %s have version %d, this Touchstone writes version %d; run the grid anew"
                                .formatted(run.id(), version, Table.VERSION));
            }
            return run.isThere();
        } catch (IllegalStateException e) {
            out.printf("%s; it is written anew%n", e.getMessage());
            return false;
        }
    }

    /** Runs all waves, and once more whenever chunks turn out to be damaged. Returns how many chunks were lost. */
    private int allWaves(StopOnSignal stop) {
        while (true) {
            try {
                int lost = waves(stop);
                if (lost > 0 || isDone()) {
                    return lost;
                }
                throw new IllegalStateException(
                        "the tables of run %s have another number of rows than %,d trials".formatted(run.id(), wanted));
            } catch (Exception e) { // whatever Spark throws
                stop.waitIfStopped();
                if (!manifest.setAsideUnreadable(out)) {
                    throw e;
                }
            }
        }
    }

    /** Returns how many chunks were lost. */
    private int waves(StopOnSignal stop) {
        wanted = 0;
        digests.clear();
        entered.clear();
        var fold = new Fold(
                spark, run, request.grid(), ChunkTask.runner(request.data()).problems());
        Winners winners = Winners.none();
        int lost = 0;
        for (int number = 0; number < request.grid().waves(); number++) {
            Grid grid = request.grid().following(winners);
            lost += runMissing(grid, number, winners);
            stop.waitIfStopped();
            lock.check();
            boolean more = number + 1 < grid.waves() && grid.searches();
            winners = more ? fold.winners(trials()) : winners;
        }
        out.println("folding the tables");
        double cpuAtStart = Summary.processCpuSeconds();
        long start = System.nanoTime();
        fold.write(trials());
        out.printf(
                "folded in %.1f s, %.1f s of processor time%n",
                (System.nanoTime() - start) * 1e-9, Summary.processCpuSeconds() - cpuAtStart);
        lock.check();
        return lost;
    }

    /** Whether the tables have a row for each trial; then notes that the run is done. */
    private boolean isDone() {
        long there = RecordedOutcomes.read(run).counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (there == wanted) {
            journal.clear();
            Done.write(run, digest, wanted);
        }
        return there == wanted;
    }

    private ObjectNode provenance() {
        return Provenance.of(
                run.id(),
                request.grid(),
                ProcessSuites.get().named(request.grid().suite()),
                request.data(),
                spark);
    }

    private void begin(ObjectNode provenance) {
        provenance.putObject("reference").put("startSeconds", ReferenceWorkload.seconds());
        run.record(new RunRecord(provenance));
    }

    private void finish(ObjectNode provenance, Summary summary) {
        provenance.put("finished", Instant.now().toString());
        provenance.withObject("/reference").put("endSeconds", ReferenceWorkload.seconds());
        provenance.put("wallSeconds", summary.wallSeconds()).put("cpuSeconds", summary.cpuSeconds());
        run.record(new RunRecord(provenance));
    }

    private int runMissing(Grid grid, int number, Winners winners) {
        List<Range> trials = grid.wave(number, winners);
        if (trials.isEmpty()) {
            return 0;
        }
        String what = number == 0
                ? "trials"
                : number == grid.waves() - 1 ? "held-out trials of winners" : "trials that come after others";
        wanted += Range.size(trials);
        digests.add(grid.digest());
        entered.addAll(trials);
        jobs.enter(Wave.of(grid, chunks.left(grid.sources())));
        List<Range> missing = missing(trials);
        long done = Range.size(trials) - Range.size(missing);
        if (done > 0) {
            out.printf("%,d of %,d %s are done already%n", done, Range.size(trials), what);
        }
        List<ChunkJobs.Job> planned = planned(grid, missing);
        double seconds = planned.stream()
                .mapToDouble(job -> job.chunk().estimatedSeconds())
                .sum();
        return jobs.run(planned, new Progress(out, what, Range.size(missing), seconds, tally), out);
    }

    /** The trials of the waves so far, each once; those that only an earlier grid of this run asked for are left out. */
    private Dataset<Row> trials() {
        Manifest.Committed committed = manifest.committed(digests);
        Dataset<Row> ours = chunks.trials(committed.ours());
        List<Range> rest = Range.without(Range.union(entered), committed.ranges());
        return rest.isEmpty() ? ours : ours.unionByName(jobs.among(chunks.trials(committed.others()), rest));
    }

    private List<Range> missing(List<Range> trials) {
        Manifest.Committed committed = manifest.committed(digests);
        List<Range> left = Range.without(trials, committed.ranges());
        return left.isEmpty() || committed.others().isEmpty()
                ? left
                : jobs.missing(left, chunks.keys(committed.others()));
    }

    /** The chunks of what is missing; trials that a dead driver had begun go to child processes. */
    private List<ChunkJobs.Job> planned(Grid grid, List<Range> missing) {
        List<Range> suspects = journal.suspects(grid, missing);
        var planned = new ArrayList<ChunkJobs.Job>();
        add(planned, suspects, Isolation.PROCESS);
        add(planned, Range.without(missing, suspects), Isolation.THREAD);
        return planned;
    }

    private void add(List<ChunkJobs.Job> planned, List<Range> trials, Isolation atLeast) {
        int slots = spark.sparkContext().defaultParallelism();
        Chunks.of(request.grid(), trials, request.estimates().secondsPerTrial(), slots)
                .forEach(chunk -> planned.add(new ChunkJobs.Job(chunk, atLeast)));
    }
}
