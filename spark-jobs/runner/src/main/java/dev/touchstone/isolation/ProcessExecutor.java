package dev.touchstone.isolation;

import dev.touchstone.api.Outcome;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.isolation.TrialMessages.Answer;
import dev.touchstone.isolation.TrialMessages.Request;
import dev.touchstone.tables.RecordBytes;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs trials in a child process, one after another in the same one. Of a trial that ends the process, or does not
 * come back at the limit, only its own result is lost: the next trial gets a new process.
 */
public final class ProcessExecutor implements TrialExecutor {
    private static final Duration START = Duration.ofMinutes(2);

    private final long heapBytes;
    private final String dataFolder;
    private final ExecutorService pipe = Executors.newSingleThreadExecutor(ProcessExecutor::daemon);
    private ChildProcess child;

    /** A child process of this heap, begun when the first trial comes. */
    public ProcessExecutor(long heapBytes, String dataFolder) {
        this.heapBytes = heapBytes;
        this.dataFolder = dataFolder;
    }

    @Override
    public TrialResult run(Trial trial, Map<String, double[]> inherited, Duration limit) {
        if (child == null) {
            start();
        }
        ChildProcess asked = child;
        long begun = System.nanoTime();
        try {
            TrialResult result = within(limit, pipe.submit(() -> ask(asked, trial, inherited)))
                    .result(trial);
            if (result.outcome().reason().startsWith(OutOfMemoryError.class.getName())) {
                drop(); // what is left of that heap is no place to measure the next trial in
            }
            return result;
        } catch (TimeoutException e) {
            drop();
            String reason = "killed at the hard limit of %s s".formatted(limit.toNanos() / 1e9);
            return TrialResult.lost(trial, Outcome.timedOut(reason), seconds(begun));
        } catch (ExecutionException e) {
            var crashed = Outcome.crashed(reason(e.getCause()));
            drop();
            return TrialResult.lost(trial, crashed, seconds(begun));
        }
    }

    /** The answer of a child, which is an argument because another one may have its place before the answer comes. */
    private static Answer ask(ChildProcess child, Trial trial, Map<String, double[]> inherited) throws IOException {
        RecordBytes.write(new Request(TrialMessages.key(trial), TrialMessages.series(inherited)), child.to);
        child.to.flush();
        return Answer.read(child.from);
    }

    /** The reason why the child has not answered. */
    private String reason(Throwable thrown) {
        return thrown instanceof IOException ? child.causeOfDeath() : "no answer: " + thrown;
    }

    private void start() {
        var started = new ChildProcess(heapBytes, dataFolder);
        child = started;
        try {
            within(START, pipe.submit(() -> started.from.readByte()));
        } catch (TimeoutException | ExecutionException e) {
            child.kill();
            String why = child.causeOfDeath();
            drop();
            throw new IllegalStateException("a child process did not start: " + why, e);
        }
    }

    private <T> T within(Duration limit, Future<T> answer) throws TimeoutException, ExecutionException {
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            drop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a child process", e);
        }
    }

    private void drop() {
        child.kill();
        child = null;
    }

    private static double seconds(long begunNanos) {
        return (System.nanoTime() - begunNanos) * 1e-9;
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "child-pipe");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
        }
        pipe.shutdownNow();
    }
}
