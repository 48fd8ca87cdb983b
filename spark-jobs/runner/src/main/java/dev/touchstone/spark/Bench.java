package dev.touchstone.spark;

import dev.touchstone.engine.TrialResult;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.grid.Isolation;
import dev.touchstone.grid.Planned;
import dev.touchstone.isolate.ProcessExecutor;
import dev.touchstone.isolate.ThreadExecutor;
import dev.touchstone.isolate.TrialExecutor;
import java.util.HashMap;
import java.util.Map;

/** The executors of one task: a thread, and a child process for each size of heap that an arm asks for. */
final class Bench implements AutoCloseable {
    private final String data;
    private final Isolation atLeast;
    private final TrialExecutor thread;
    private final Map<Long, TrialExecutor> processes = new HashMap<>();

    Bench(TrialRunner runner, String data, Isolation atLeast) {
        this.data = data;
        this.atLeast = atLeast;
        this.thread = new ThreadExecutor(runner);
    }

    /** A trial in its place. */
    record Ran(TrialResult result, Isolation isolation) {}

    /**
     * Runs a trial as its arm asks, or more strictly. An exhausted heap that others share says nothing
     * of whose fault it was: such a trial is asked again alone.
     */
    Ran run(Planned planned, Map<String, double[]> inherited) {
        if (atLeast == Isolation.THREAD && planned.isolation() == Isolation.THREAD) {
            TrialResult result = thread.run(planned.trial(), inherited, planned.limit());
            if (!result.outcome().reason().startsWith(OutOfMemoryError.class.getName())) {
                return new Ran(result, Isolation.THREAD);
            }
        }
        TrialExecutor process = processes.computeIfAbsent(planned.heapBytes(), heap -> new ProcessExecutor(heap, data));
        return new Ran(process.run(planned.trial(), inherited, planned.limit()), Isolation.PROCESS);
    }

    @Override
    public void close() {
        thread.close();
        processes.values().forEach(TrialExecutor::close);
    }
}
