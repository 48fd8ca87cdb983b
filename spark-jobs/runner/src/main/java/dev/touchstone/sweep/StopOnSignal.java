package dev.touchstone.sweep;

import dev.touchstone.tables.RunFolder;
import java.io.PrintStream;
import org.apache.hadoop.service.launcher.IrqHandler;

/**
 * On Ctrl-C or a polite kill: gives up the chunks in flight, releases the lock, says how to go on. On a second one: ends
 * at once. A JVM that ends in any other way while this is open was ended by a trial: what it had begun stays
 * under suspicion.
 */
final class StopOnSignal implements AutoCloseable {
    /** The exit code of a run that can be resumed. */
    private static final int STOPPED = 3;

    private final ChunkJobs work;
    private final RunLock lock;
    private final RunFolder run;
    private final String toGoOn;
    private final PrintStream out;
    private final Thread hook = new Thread(this::endedByATrial, "ended-by-a-trial");
    private volatile boolean signalled;
    private volatile boolean closed;

    StopOnSignal(ChunkJobs work, RunLock lock, RunFolder run, String toGoOn, PrintStream out) {
        this.work = work;
        this.lock = lock;
        this.run = run;
        this.toGoOn = toGoOn;
        this.out = out;
        new IrqHandler(IrqHandler.CONTROL_C, signal -> stop()).bind();
        new IrqHandler(IrqHandler.SIGTERM, signal -> stop()).bind();
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        if (!closed && !signalled) { // whoever asks twice does not wait for a file system that hangs
            signalled = true;
            work.stop();
            say("stopped");
            lock.close();
        }
        Runtime.getRuntime().halt(STOPPED);
    }

    private void endedByATrial() {
        if (!signalled) {
            say("a trial has ended this process; it and those beside it will run in child processes");
        }
    }

    private void say(String what) {
        out.printf(
                "%n%s; %d chunks are safe in %s%ngo on with: %s%n",
                what, run.committedChunks().size(), run.display(), toGoOn);
        out.flush();
    }

    /** Stays here where the process is being stopped. */
    void waitIfStopped() {
        while (signalled) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        waitIfStopped();
        closed = true;
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
