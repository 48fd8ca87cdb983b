package dev.touchstone.isolation;

import dev.touchstone.api.Suites;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.isolation.TrialMessages.Reply;
import dev.touchstone.isolation.TrialMessages.Request;
import dev.touchstone.storage.HadoopData;
import dev.touchstone.tables.RecordBytes;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** The main class of a child process: reads trials from standard input and writes results to standard output. */
final class ChildMain {
    private static final int PROBLEMS_KEPT = 4;

    private ChildMain() {}

    /** Runs trials until standard input ends; the one argument is the data folder, empty for none. */
    public static void main(String[] folder) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
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
            Trial trial = TrialMessages.trial(request.key());
            RecordBytes.write(Reply.of(runner.run(trial, TrialMessages.arrays(request.inherited()))), out);
            out.flush();
        }
    }
}
