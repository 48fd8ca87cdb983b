package dev.touchstone.isolation;

import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.isolation.TrialMessages.Answer;
import dev.touchstone.isolation.TrialMessages.Request;
import dev.touchstone.storage.HadoopData;
import dev.touchstone.tables.RecordBytes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** The main class of a child process: reads trials from standard input and writes results to standard output. */
final class ChildMain {
    private static final int PROBLEMS_KEPT = 4;
    private static final int ORPHANED = 1;

    private ChildMain() {}

    /** Runs trials until standard input ends; the one argument is the data folder, empty for none. */
    public static void main(String[] folder) throws IOException {
        endWithParent();
        // not System.out, which would keep errors to itself
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err); // what a solver prints must not reach the pipe
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var suites = Suites.on(ChildMain.class.getClassLoader());
        var runner = new TrialRunner(suites, new ProblemCache(HadoopData.of(folder[0]), PROBLEMS_KEPT), new JvmClock());
        out.writeByte(1);
        out.flush();
        while (true) {
            Request request;
            try {
                request = RecordBytes.read(Request.class, in);
            } catch (EOFException e) {
                return;
            }
            answer(request, runner).write(out);
            out.flush();
        }
    }

    private static Answer answer(Request request, TrialRunner runner) {
        try {
            return Answer.of(runner.run(TrialMessages.trial(request.key()), TrialMessages.arrays(request.inherited())));
        } catch (RuntimeException e) { // the solver's own are in the result
            return Answer.of(e);
        }
    }

    /** Ends this process with the one that started it, even in a trial that does not come back. */
    private static void endWithParent() {
        var watch = new Thread(ChildMain::haltAfterParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void haltAfterParent() {
        ProcessHandle.current().parent().ifPresent(parent -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(ORPHANED);
        });
    }
}
