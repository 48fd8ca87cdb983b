package dev.touchstone.sweep;

import dev.touchstone.api.Isolation;
import dev.touchstone.grid.Chunk;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Range;
import dev.touchstone.spark.LocalSpark;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** The main class of a driver that has begun a chunk whose trial does not come back, and says so. */
final class SignalledDriver {
    static final String GRID =
            """
            suite: harness
            instances: [nothing]
            budget: {time: 10m}
            replicates: 1
            arms:
              faulty: {axes: {fault: [sleeps]}}
            """;

    private SignalledDriver() {}

    /** Drives the run in a folder; then does what the second word says: {@code waits}, {@code exits} or {@code closes}. */
    public static void main(String[] words) throws InterruptedException {
        var sweep = new Sweep(words[0]);
        PrintStream out = System.out;
        Grid grid = Sweep.grid(GRID);
        RunLock lock = RunLock.of(sweep.run.folder());
        var jobs = new ChunkJobs(
                LocalSpark.session(),
                Sweep.request(grid, 1),
                sweep.run,
                lock,
                new Journal(sweep.run.folder()),
                new Manifest(sweep.run),
                new Tally(LocalSpark.session().sparkContext()));
        jobs.enter(Wave.of(grid, Map.of()));
        var stop = new StopOnSignal(jobs, lock, sweep.run, "the same again", out);
        if (words[1].equals("closes")) {
            stop.close();
            return;
        }
        sweep.run.folder().create("chunks/0001-00009/_SUCCESS");
        var chunk = new Thread(() -> begin(jobs, sweep));
        chunk.setDaemon(true);
        chunk.start();
        while (sweep.run.folder().names("started").isEmpty()) {
            Thread.sleep(50);
        }
        if (sweep.run.folder().fileSystem() instanceof FaultyFileSystem disk) {
            disk.onDelete("started", SignalledDriver::hang);
        }
        out.println("begun");
        if (words[1].equals("exits")) {
            System.exit(7);
        }
        hang();
    }

    private static void begin(ChunkJobs jobs, Sweep sweep) {
        var job = new ChunkJobs.Job(new Chunk(List.of(new Range(0, 1)), 1), Isolation.THREAD);
        var tally = new Tally(LocalSpark.session().sparkContext());
        jobs.run(List.of(job), new Progress(sweep.out, "trials", 1, 1, tally), sweep.out);
    }

    private static void hang() {
        try {
            Thread.sleep(600_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
