package dev.touchstone.spark;

import dev.touchstone.api.Data;
import dev.touchstone.api.Suites;
import dev.touchstone.api.Words;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.grid.Isolation;
import dev.touchstone.grid.Planned;
import dev.touchstone.grid.Range;
import dev.touchstone.isolate.JvmClock;
import dev.touchstone.storage.HadoopData;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Runs the trials of a task one after another, a row each. A task that is tried again, because its
 * executor died or the driver says so, runs every trial in a child process: one of them may be what
 * took the process down, and now costs itself only.
 */
final class ChunkTask implements FlatMapFunction<Iterator<Range>, Row> {
    private static final int PROBLEMS_KEPT = 16;
    private static final ConcurrentMap<String, TrialRunner> RUNNERS = new ConcurrentHashMap<>();

    private final Broadcast<Wave> wave;
    private final String data;
    private final Tally tally;
    private final Isolation atLeast;

    ChunkTask(Broadcast<Wave> wave, String data, Tally tally, Isolation atLeast) {
        this.wave = wave;
        this.data = data;
        this.tally = tally;
        this.atLeast = atLeast;
    }

    @Override
    public Iterator<Row> call(Iterator<Range> ranges) {
        TaskContext task = TaskContext.get();
        var bench = new Bench(runner(data), data, task.attemptNumber() > 0 ? Isolation.PROCESS : atLeast);
        TaskCompletionListener close = context -> bench.close();
        task.addTaskCompletionListener(close);
        return new Rows(ranges, bench);
    }

    /** One trial a call of {@code next}, so that a task holds one trace at a time. */
    private final class Rows implements Iterator<Row> {
        private final Iterator<Range> ranges;
        private final Bench bench;
        private final String host = RunLock.host();
        private long index;
        private long end;

        Rows(Iterator<Range> ranges, Bench bench) {
            this.ranges = ranges;
            this.bench = bench;
        }

        @Override
        public boolean hasNext() {
            while (index == end && ranges.hasNext()) {
                Range range = ranges.next();
                index = range.from();
                end = range.to();
            }
            return index < end;
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Planned planned = wave.value().trial(index++);
            Bench.Ran ran = bench.run(planned, wave.value().inherited(planned));
            tally.add(Words.of(ran.result().outcome().kind()));
            return TrialRows.of(planned, ran.result(), host, Words.of(ran.isolation()));
        }
    }

    /** The runner of this process over a data folder: suites, instances and problems are looked up once. */
    static TrialRunner runner(String data) {
        return RUNNERS.computeIfAbsent(data, ChunkTask::newRunner);
    }

    private static TrialRunner newRunner(String data) {
        Data folder = HadoopData.of(data);
        Suites suites = Suites.on(Thread.currentThread().getContextClassLoader());
        return new TrialRunner(suites, new ProblemCache(folder, PROBLEMS_KEPT), new JvmClock());
    }
}
