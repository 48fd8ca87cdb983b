package dev.touchstone.isolation;

import dev.touchstone.api.Isolation;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.grid.Planned;
import java.util.HashMap;
import java.util.Map;

/** The executors of one task: a thread, and a child process for each size of heap that an arm asks for. */
public final class TaskExecutors implements AutoCloseable {
    private final String data;
    private final Isolation atLeast;
    private final TrialExecutor thread;
    private final Map<Long, TrialExecutor> processes = new HashMap<>();

    /**
     * Executors, started when first needed.
     *
     * @param data the data folder; empty for none
     * @param atLeast how strictly trials are kept apart, whatever their arm asks for
     */
    public TaskExecutors(TrialRunner runner, String data, Isolation atLeast) {
        this.data = data;
        this.atLeast = atLeast;
        this.thread = new ThreadExecutor(runner);
    }

    /** The result of a trial, and how it was kept apart. */
    public record IsolatedResult(TrialResult result, Isolation isolation) {}

    /**
     * Runs a trial as its arm asks, or more strictly. A trial in a thread that exhausts the heap is run again in a
     * child process, because trials beside it share that heap and may be the cause.
     */
    public IsolatedResult run(Planned planned, Map<String, double[]> inherited) {
        if (atLeast == Isolation.THREAD && planned.isolation() == Isolation.THREAD) {
            TrialResult result = thread.run(planned.trial(), inherited, planned.limit());
            if (!result.outcome().reason().startsWith(OutOfMemoryError.class.getName())) {
                return new IsolatedResult(result, Isolation.THREAD);
            }
        }
        TrialExecutor process = processes.computeIfAbsent(planned.heapBytes(), heap -> new ProcessExecutor(heap, data));
        return new IsolatedResult(process.run(planned.trial(), inherited, planned.limit()), Isolation.PROCESS);
    }

    @Override
    public void close() {
        thread.close();
        processes.values().forEach(TrialExecutor::close);
    }
}
