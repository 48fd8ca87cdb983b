package dev.touchstone.isolation;

import dev.touchstone.api.Outcome;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.engine.TrialRunner;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs trials in a thread of its own. At the limit the thread is interrupted; if it has not come back
 * after a grace it is stopped and given up, and the next trial gets a new one.
 */
public final class ThreadExecutor implements TrialExecutor {
    private static final Duration GRACE = Duration.ofMillis(500);

    private final TrialRunner runner;
    private Worker worker = new Worker();

    public ThreadExecutor(TrialRunner runner) {
        this.runner = runner;
    }

    @Override
    public TrialResult run(Trial trial, Map<String, double[]> inherited, Duration limit) {
        var task = new FutureTask<>(trial(trial, inherited));
        worker.accept(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return interrupted(trial, limit, task);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            giveUp();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while running trial " + trial.id(), e);
        }
    }

    private Callable<TrialResult> trial(Trial trial, Map<String, double[]> inherited) {
        return () -> runner.run(trial, inherited);
    }

    /** Interrupts a trial at its limit; a trace that it hands back within the grace is kept, and the outcome stays timed out. */
    private TrialResult interrupted(Trial trial, Duration limit, FutureTask<TrialResult> task) {
        var outcome = Outcome.timedOut("not back at the hard limit of %s s".formatted(seconds(limit)));
        worker.thread.interrupt();
        try {
            TrialResult late = task.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            replaceWorker();
            return new TrialResult(trial, outcome, late.steps(), late.cost(), late.trace(), Map.of());
        } catch (TimeoutException | ExecutionException e) {
            giveUp();
            return TrialResult.lost(trial, outcome, seconds(limit));
        } catch (InterruptedException e) {
            giveUp();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while running trial " + trial.id(), e);
        }
    }

    private void replaceWorker() {
        worker.close();
        worker = new Worker();
    }

    /**
     * Stops a thread that ignores its interrupt, so that it burns no core for the rest of the sweep. Nothing else
     * sees what it leaves half-done: problems are immutable, and its iterates belong to it alone.
     */
    @SuppressWarnings({"removal", "deprecation"}) // the one way to stop a loop that never looks up; JDK 17 has it
    private void giveUp() {
        worker.close(); // else it would wait for tasks for ever: the trial's runner catches what stops it
        worker.thread.stop();
        worker = new Worker();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }

    @Override
    public void close() {
        worker.close();
    }

    /** A thread that takes one task at a time. */
    private static final class Worker {
        private static final long STACK_BYTES = 4L << 20;

        private volatile boolean open = true;
        private final SynchronousQueue<Runnable> tasks = new SynchronousQueue<>();
        private final Thread thread = new Thread(null, this::loop, "trial", STACK_BYTES);

        Worker() {
            thread.setDaemon(true);
            thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
            thread.start();
        }

        void accept(Runnable task) {
            try {
                tasks.put(task);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped before a trial was begun", e);
            }
        }

        void close() {
            open = false;
            if (!tasks.offer(() -> {})) {
                thread.interrupt();
            }
        }

        private void loop() {
            try {
                while (open) {
                    tasks.take().run();
                }
            } catch (InterruptedException e) {
                // closed while idle
            } catch (ThreadDeath e) {
                // given up by the executor, which has a new worker by now
            }
        }
    }
}
