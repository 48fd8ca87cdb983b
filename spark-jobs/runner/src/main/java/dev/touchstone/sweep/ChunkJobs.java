package dev.touchstone.sweep;

import dev.touchstone.api.Isolation;
import dev.touchstone.grid.Chunk;
import dev.touchstone.grid.Range;
import dev.touchstone.spark.ColumnNames;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.RunFolder;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark jobs, one a chunk, a few in flight at a time. */
final class ChunkJobs {
    /** A chunk, and how strictly its trials are kept apart. */
    record Job(Chunk chunk, Isolation atLeast) {}

    /** Whether Spark itself marks what it has written as complete. */
    private static final String SUCCESS_BY_SPARK = "mapreduce.fileoutputcommitter.marksuccessfuljobs";

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final GridRun.Request request;
    private final RunFolder run;
    private final RunLock lock;
    private final Journal journal;
    private final Manifest manifest;
    private final Tally tally;
    private final int attempt;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();
    private volatile Broadcast<Wave> wave;
    private volatile boolean stopped;

    ChunkJobs(
            SparkSession spark,
            GridRun.Request request,
            RunFolder run,
            RunLock lock,
            Journal journal,
            Manifest manifest,
            Tally tally) {
        this.spark = spark;
        this.context = new JavaSparkContext(spark.sparkContext());
        this.request = request;
        this.run = run;
        this.lock = lock;
        this.journal = journal;
        this.manifest = manifest;
        this.tally = tally;
        this.attempt = attempts() + 1;
    }

    /** Broadcasts a wave: jobs from now on are of its grid. */
    void enter(Wave wave) {
        Broadcast<Wave> before = this.wave;
        this.wave = context.broadcast(wave);
        if (before != null) {
            before.destroy();
        }
    }

    /** Runs all jobs; returns how many chunks were lost even after a second try in child processes. */
    int run(List<Job> jobs, Progress progress, PrintStream errors) {
        int jobsAtATime = Math.max(1, context.defaultParallelism() / request.tasksPerChunk()) + 1;
        ExecutorService threads = Executors.newFixedThreadPool(jobsAtATime);
        var committed = new AtomicInteger();
        for (Job job : jobs) {
            threads.execute(() -> {
                if (!stopped && committed(job, errors)) {
                    committed.incrementAndGet();
                    progress.committed(job.chunk().trials(), job.chunk().estimatedSeconds());
                }
            });
        }
        awaitAll(threads);
        return jobs.size() - committed.get(); // a job that an error has ended is lost, too
    }

    /** Begins no further chunk and gives up the chunks in flight; their trials are no crash suspects. */
    synchronized void stop() {
        stopped = true;
        spark.sparkContext().cancelAllJobs();
        inFlight.forEach(journal::ended);
    }

    /** The part of some ranges that is not done, by ids. */
    List<Range> missing(List<Range> wanted, Dataset<Row> done) {
        return MissingTrials.of(context, wave, wanted, done);
    }

    /** A row for each trial of some ranges that has any. */
    Dataset<Row> among(Dataset<Row> rows, List<Range> wanted) {
        Dataset<Row> keys = spark.createDataFrame(
                MissingTrials.keys(context, wave, wanted),
                SparkRows.of(ChunkStore.Key.class).schema());
        return rows.join(keys, ColumnNames.sequence("trial", "competitor"), "left_semi")
                .dropDuplicates("trial", new String[] {"competitor"});
    }

    /** Runs a chunk, and once more in child processes if its job fails. */
    private boolean committed(Job job, PrintStream errors) {
        String name = "%04d-%05d".formatted(attempt, numbers.incrementAndGet());
        try {
            run(job, name, job.atLeast(), errors);
            return true;
        } catch (Exception e) { // whatever Spark throws: the trials catch their own
            if (stopped || isRunLost()) {
                return false;
            }
            errors.printf("%nchunk %s failed and is run again in child processes: %s%n", name, firstLine(e));
        }
        try {
            run(job, name + "-again", Isolation.PROCESS, errors);
            return true;
        } catch (Exception e) {
            if (isRunLost()) {
                return false;
            }
            errors.printf("%nchunk %s failed again, its trials are left out: %s%n", name, firstLine(e));
            return false;
        }
    }

    /** Whether another driver may have the run by now; then begins no further chunk and gives up those in flight. */
    private boolean isRunLost() {
        if (lock.isLost()) {
            stopped = true;
            spark.sparkContext().cancelAllJobs();
        }
        return lock.isLost();
    }

    /** Notes in the journal that a chunk is begun, unless the run is being stopped or is lost. */
    private synchronized void begin(String name, Chunk chunk) {
        lock.check();
        if (stopped) {
            throw new IllegalStateException("the run is being stopped");
        }
        inFlight.add(name);
        journal.started(name, wave.value().grid(), chunk);
    }

    private void run(Job job, String name, Isolation atLeast, PrintStream errors) {
        begin(name, job.chunk());
        context.setJobGroup(run.id(), "%s, chunk %s".formatted(run.id(), name), false);
        var task = new ChunkTask(wave, request.data(), tally, atLeast);
        var rows = context.parallelize(split(job.chunk().ranges()), request.tasksPerChunk())
                .mapPartitions(task);
        spark.createDataFrame(rows, SparkRows.of(ChunkRow.class).schema())
                .write()
                .option(SUCCESS_BY_SPARK, false)
                .parquet(run.folder().at("chunks/" + name).toString());
        commit(name);
        note(name, job.chunk(), errors);
    }

    /** Marks a chunk as complete, without which it is never read; not where another driver may have the run. */
    private void commit(String name) {
        lock.check();
        run.folder().create("chunks/" + name + "/_SUCCESS");
    }

    /** Notes that a chunk is committed. If that fails the chunk is not run again: the next driver asks it for its ids. */
    private void note(String name, Chunk chunk, PrintStream errors) {
        inFlight.remove(name);
        try {
            manifest.write(name, wave.value().grid().digest(), chunk.ranges());
            journal.ended(name);
        } catch (UncheckedIOException e) {
            errors.printf("%nchunk %s is committed, but not noted: %s%n", name, firstLine(e));
        }
    }

    /** The same trials in ranges that are dealt out evenly to the tasks of a job. */
    private List<Range> split(List<Range> ranges) {
        long piece = Math.max(1, Range.size(ranges) / request.tasksPerChunk());
        return request.tasksPerChunk() == 1
                ? ranges
                : ranges.stream().flatMap(range -> range.pieces(piece)).toList();
    }

    /** Drivers that have begun chunks of this run so far: their numbers name the chunks. */
    private int attempts() {
        return Stream.of("chunks", RunFolder.DAMAGED)
                .flatMap(folder -> run.folder().names(folder).stream())
                .filter(name -> name.matches("\\d{4,8}-.*"))
                .map(name -> name.substring(0, name.indexOf('-')))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static void awaitAll(ExecutorService threads) {
        threads.shutdown();
        try {
            while (!threads.awaitTermination(1, TimeUnit.HOURS)) {
                // long runs are what this is for
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private static String firstLine(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getMessage() == null
                ? cause.toString()
                : cause.getMessage().lines().findFirst().orElse(cause.toString());
    }
}
