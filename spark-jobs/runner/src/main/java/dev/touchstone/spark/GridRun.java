package dev.touchstone.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.grid.Chunks;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Isolation;
import dev.touchstone.grid.Range;
import dev.touchstone.grid.Winners;
import dev.touchstone.storage.RunPaths;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Runs what is missing of a grid, wave after wave: first what needs nothing but itself, then the
 * held-out trials of the winners and what comes after them. Many chunks are in flight, each committed by itself, so that a driver that dies loses these and
 * nothing else.
 */
public final class GridRun {
    private static final String DONE = "done";

    /**
     * What to run.
     *
     * @param data the data folder as given; empty for none
     * @param tasksPerChunk Spark tasks in each chunk's job
     */
    public record Request(Grid grid, String data, int tasksPerChunk, Estimates estimates) {}

    private final SparkSession spark;
    private final Request request;
    private final RunPaths paths;
    private final PrintStream out;
    private final Results results;
    private final Journal journal;
    private final Manifest manifest;
    private final Tally tally;
    private final ChunkJobs work;
    private final String digest;
    private final Set<String> digests = new HashSet<>();
    private final List<Range> entered = new ArrayList<>();
    private long wanted;

    /** A run in this folder, new or begun before; progress goes to {@code out}. */
    public GridRun(SparkSession spark, Request request, RunPaths paths, PrintStream out) {
        this.spark = spark;
        this.request = request;
        this.paths = paths;
        this.out = out;
        this.digest = request.grid().digest();
        this.results = new Results(spark, paths);
        this.journal = new Journal(paths);
        this.manifest = new Manifest(paths);
        this.tally = new Tally(spark.sparkContext());
        this.work = new ChunkJobs(spark, request, paths, journal, manifest, tally);
    }

    /**
     * Runs what is missing and folds the tables.
     *
     * @throws IllegalStateException if another driver has the run
     */
    public Summary run() {
        long start = System.nanoTime();
        double cpuAtStart = Summary.processCpuSeconds();
        RunLock lock = RunLock.of(paths);
        try (lock;
                var stop = new StopOnSignal(work, lock, paths, out)) {
            if (paths.exists(DONE) && paths.read(DONE).startsWith(digest)) {
                wanted = Long.parseLong(
                        paths.read(DONE).substring(digest.length()).strip());
                out.printf("all %,d trials are done already%n", wanted);
                return Summary.of(paths, wanted, 0, 0, start, cpuAtStart);
            }
            ObjectNode provenance = provenance();
            int lost = phases(stop);
            var summary = Summary.of(paths, wanted, tally.ran(), lost, start, cpuAtStart);
            finish(provenance, summary);
            return summary;
        }
    }

    /** Returns how many chunks were lost. */
    private int phases(StopOnSignal stop) {
        var fold = new Fold(request.grid(), ChunkTask.runner(request.data()));
        var winners = new Winners();
        int lost = 0;
        for (int number = 0; number < request.grid().waves(); number++) {
            Grid grid = request.grid().following(winners);
            lost += runMissing(grid, number, winners);
            stop.waitIfStopped();
            boolean more = number + 1 < grid.waves() && grid.searches();
            winners = more ? fold.winners(trials()) : winners;
        }
        out.println("folding the leaderboard");
        results.fold(trials(), fold);
        if (lost == 0) {
            journal.clear();
            paths.write(DONE, digest + " " + wanted);
        }
        return lost;
    }

    private ObjectNode provenance() {
        TrialRunner runner = ChunkTask.runner(request.data());
        ObjectNode json = Provenance.of(
                paths.run(),
                request.grid(),
                runner.suites().named(request.grid().suite()),
                request.data(),
                spark);
        json.putObject("reference").put("startSeconds", ReferenceWorkload.seconds());
        paths.write("run.json", Provenance.text(json));
        return json;
    }

    private void finish(ObjectNode provenance, Summary summary) {
        provenance.put("finished", Instant.now().toString());
        provenance.withObject("/reference").put("endSeconds", ReferenceWorkload.seconds());
        provenance.put("wallSeconds", summary.wallSeconds()).put("cpuSeconds", summary.cpuSeconds());
        paths.write("run.json", Provenance.text(provenance));
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
        work.enter(Wave.of(grid, results.left(grid.sources())));
        List<Range> missing = missing(trials);
        long done = Range.size(trials) - Range.size(missing);
        if (done > 0) {
            out.printf("%,d of %,d %s are done already%n", done, Range.size(trials), what);
        }
        List<ChunkJobs.Job> jobs = jobs(grid, missing);
        double seconds =
                jobs.stream().mapToDouble(job -> job.chunk().estimatedSeconds()).sum();
        return work.run(jobs, new Progress(out, what, Range.size(missing), seconds, tally), out);
    }

    /** The trials of the waves so far; what an earlier grid of this run asked for and this one does not is left out. */
    private Dataset<Row> trials() {
        Manifest.Committed committed = manifest.committed(digests);
        Dataset<Row> ours = results.trials(committed.ours());
        return committed.others().isEmpty()
                ? ours
                : ours.unionByName(work.among(results.trials(committed.others()), Range.union(entered)));
    }

    private List<Range> missing(List<Range> trials) {
        Manifest.Committed committed = manifest.committed(digests);
        List<Range> left = Range.without(trials, committed.ranges());
        return committed.others().isEmpty() ? left : work.missing(left, results.keys(committed.others()));
    }

    /** The chunks of what is missing; what a dead driver had begun goes to child processes. */
    private List<ChunkJobs.Job> jobs(Grid grid, List<Range> missing) {
        List<Range> suspects = journal.suspects(grid, missing);
        var jobs = new ArrayList<ChunkJobs.Job>();
        add(jobs, suspects, Isolation.PROCESS);
        add(jobs, Range.without(missing, suspects), Isolation.THREAD);
        return jobs;
    }

    private void add(List<ChunkJobs.Job> jobs, List<Range> trials, Isolation atLeast) {
        int slots = spark.sparkContext().defaultParallelism();
        Chunks.of(request.grid(), trials, request.estimates().secondsPerTrial(), slots)
                .forEach(chunk -> jobs.add(new ChunkJobs.Job(chunk, atLeast)));
    }
}
