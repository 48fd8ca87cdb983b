package dev.touchstone.sweep;

import dev.touchstone.api.Data;
import dev.touchstone.api.Isolation;
import dev.touchstone.api.Suite;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.grid.Planned;
import dev.touchstone.grid.Range;
import dev.touchstone.isolation.JvmClock;
import dev.touchstone.isolation.TaskExecutors;
import dev.touchstone.isolation.TaskExecutors.IsolatedResult;
import dev.touchstone.provenance.Host;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.storage.HadoopData;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.TrialRow.Circumstances;
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
 * Runs the trials of a task one after another, a row each. A task that is tried again, because its executor died or
 * the driver says so, runs every trial in a child process: one of them may have ended the process, and now only that
 * trial is lost.
 */
final class ChunkTask implements FlatMapFunction<Iterator<Range>, Row> {
    private static final String BACKEND = "cpu";
    private static final int PROBLEMS_KEPT = 16;
    private static final SparkRows<ChunkRow> ROWS = SparkRows.of(ChunkRow.class);
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
        var executors = new TaskExecutors(runner(data), data, task.attemptNumber() > 0 ? Isolation.PROCESS : atLeast);
        TaskCompletionListener close = context -> executors.close();
        task.addTaskCompletionListener(close);
        return new Rows(ranges, executors);
    }

    /** One trial a call of {@code next}, so that a task holds one trace at a time. */
    private final class Rows implements Iterator<Row> {
        private final Iterator<Range> ranges;
        private final TaskExecutors executors;
        private final Suite<?, ?> suite =
                ProcessSuites.get().named(wave.value().grid().suite());
        private final String host = Host.name();
        private long index;
        private long end;

        Rows(Iterator<Range> ranges, TaskExecutors executors) {
            this.ranges = ranges;
            this.executors = executors;
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
            IsolatedResult isolated = executors.run(planned, wave.value().inherited(planned));
            tally.add(isolated.result().outcome().kind());
            var circumstances = new Circumstances(host, BACKEND, isolated.isolation());
            return ROWS.row(TrialRows.of(suite, planned, isolated.result(), circumstances));
        }
    }

    /** The runner of this process over a data folder: suites, instances and problems are looked up once. */
    static TrialRunner runner(String data) {
        return RUNNERS.computeIfAbsent(data, ChunkTask::newRunner);
    }

    private static TrialRunner newRunner(String data) {
        Data folder = HadoopData.of(data);
        return new TrialRunner(ProcessSuites.get(), new ProblemCache(folder, PROBLEMS_KEPT), new JvmClock());
    }
}
