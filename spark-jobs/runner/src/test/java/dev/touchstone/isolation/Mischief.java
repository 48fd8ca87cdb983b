package dev.touchstone.isolation;

import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.suite.harness.Nothing;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Does to its process what its settings name, and returns a number. */
final class Mischief implements Solver<Nothing, double[], Mischief.Settings> {
    /** The deeds. */
    enum Deed {
        /** Prints a line as Java code does. */
        PRINTS,
        /** Writes a line to the standard output itself, as native code does. */
        SCRIBBLES,
        /** Writes what looks like an answer to the standard output itself, and is none. */
        FORGES_AN_ANSWER,
        /** Closes the standard output. */
        FALLS_SILENT,
        /** Ends the process with code 0 and without a word. */
        VANISHES,
        /** Prints the lines 1 to 7, to standard error and as Java code does in turn, then ends the process with code 3. */
        COMPLAINS,
        /** Throws the error that an exhausted heap throws. */
        RUNS_OUT_OF_MEMORY,
        /** Takes three steps, waits for its interrupt, leaves a series and returns. */
        WAITS_FOR_INTERRUPT,
        /** Computes for 400 ms without a look at its interrupt, and returns. */
        COMPUTES_ON,
        /** Returns the process id. */
        TELLS_PROCESS,
        /** Returns the most bytes that the heap can have. */
        TELLS_HEAP,
        /** Returns 1 if the thread is interrupted, else 0. */
        TELLS_INTERRUPT
    }

    /** The deed of a trial. */
    record Settings(Deed deed) {}

    @Override
    public String name() {
        return "mischief";
    }

    @Override
    public String source() {
        return "Touchstone";
    }

    @Override
    public Settings defaults() {
        return new Settings(Deed.TELLS_PROCESS);
    }

    @Override
    public double[] solve(Nothing problem, Settings settings, Run<double[]> run) {
        double value =
                switch (settings.deed()) {
                    case PRINTS -> prints();
                    case SCRIBBLES -> scribbles();
                    case FORGES_AN_ANSWER -> forges();
                    case FALLS_SILENT -> fallsSilent();
                    case VANISHES -> ends(0);
                    case COMPLAINS -> complains();
                    case RUNS_OUT_OF_MEMORY -> throw new OutOfMemoryError("on purpose");
                    case WAITS_FOR_INTERRUPT -> waits(run);
                    case COMPUTES_ON -> computes();
                    case TELLS_PROCESS -> ProcessHandle.current().pid();
                    case TELLS_HEAP -> Runtime.getRuntime().maxMemory();
                    case TELLS_INTERRUPT -> Thread.currentThread().isInterrupted() ? 1 : 0;
                };
        return new double[] {value};
    }

    private static double prints() {
        System.out.println("a line for whoever reads the output");
        return 1;
    }

    private static double scribbles() {
        return writes("this is no answer\n".repeat(20).getBytes(StandardCharsets.UTF_8));
    }

    /** An answer's mark, and the length -1 of its first text. */
    private static double forges() {
        var bytes = new ByteArrayOutputStream();
        try {
            TrialMessages.Answer.of(new IllegalStateException("")).write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] forged = bytes.toByteArray();
        Arrays.fill(forged, Long.BYTES, forged.length, (byte) -1);
        return writes(forged);
    }

    @SuppressWarnings("resource") // the standard output stays open
    private static double writes(byte[] bytes) {
        try {
            new FileOutputStream(FileDescriptor.out).write(bytes);
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double fallsSilent() {
        try {
            new FileOutputStream(FileDescriptor.out).close();
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double complains() {
        for (int line = 1; line <= 7; line++) {
            (line % 2 == 0 ? System.err : System.out).println("line " + line);
        }
        return ends(3);
    }

    private static double ends(int code) {
        Runtime.getRuntime().halt(code);
        return code;
    }

    private static double computes() {
        long start = System.nanoTime();
        while (System.nanoTime() - start < 400_000_000) {
            Thread.onSpinWait();
        }
        return 1;
    }

    private static double waits(Run<double[]> run) {
        for (int step = 0; step < 3; step++) {
            run.proceed(new double[] {step});
        }
        try {
            Thread.sleep(60_000);
            return 0;
        } catch (InterruptedException e) {
            run.leave("late", new double[] {1});
            return 3;
        }
    }
}
