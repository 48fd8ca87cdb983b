package dev.touchstone.micro;

import com.sun.management.OperatingSystemMXBean;
import dev.touchstone.datasets.LabeledRows;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Prints a Markdown table of rows' gradients per second of processor time: a mini-batch trial of suite
 * lr-schedules on its one thread, and a fit of MLlib with all threads of the process, in one JVM.
 */
public final class SpeedTable {
    private static final int REPEATS = 5;
    private static final int ITERATIONS = 30;
    private static final double LEAST_SECONDS = 0.5;
    private static final int WARM_UPS = 4;

    private SpeedTable() {}

    /** One argument: the folder with the LIBSVM files. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("one argument is needed: the folder with vowel.scale, letter.scale, usps.gz ...");
            System.exit(2);
        }
        try (var mllib = new Mllib()) {
            System.out.printf("JDK %s, Spark %s%n%n", Runtime.version(), mllib.version());
            System.out.println("| set | n x d, k | lr-schedules, Adam, batch 16 | MLlib, L-BFGS | ratio |");
            System.out.println("|---|---|---|---|---|");
            for (TimedSet set : TimedSet.values()) {
                System.out.println(line(set, set.load(Path.of(arguments[0])), mllib));
            }
        }
    }

    private static String line(TimedSet set, LabeledRows rows, Mllib mllib) {
        Repeats ours = training(rows);
        Repeats peer = fitting(rows, mllib);
        return String.format(
                Locale.ROOT,
                "| %s | %d x %d, %d | %s | %s | %.1f |",
                set.name().toLowerCase(Locale.ROOT),
                rows.n(),
                rows.d(),
                rows.k(),
                ours.thousands(),
                peer.thousands(),
                ours.median() / peer.median());
    }

    /** Samples per second of this thread's processor time. */
    private static Repeats training(LabeledRows rows) {
        var training = new Training(rows);
        LongSupplier clock = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        int epochs = 1;
        double took = 0;
        for (int warmUp = 0; warmUp < WARM_UPS || took < LEAST_SECONDS; warmUp++) {
            epochs = took < LEAST_SECONDS ? 2 * epochs : epochs;
            int now = epochs;
            took = seconds(clock, () -> training.run(now));
        }
        int enough = epochs;
        return Repeats.of(REPEATS, () -> (double) rows.n() * enough / seconds(clock, () -> training.run(enough)));
    }

    /** Rows times objective evaluations per second of the process's processor time, from the second fit on. */
    private static Repeats fitting(LabeledRows rows, Mllib mllib) {
        LongSupplier clock = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())::getProcessCpuTime;
        Dataset<Row> cached = mllib.cached(rows);
        int evaluations = mllib.fit(cached, ITERATIONS);
        Repeats rates = Repeats.of(
                REPEATS, () -> (double) rows.n() * evaluations / seconds(clock, () -> mllib.fit(cached, ITERATIONS)));
        cached.unpersist(true);
        return rates;
    }

    private static double seconds(LongSupplier nanos, Runnable work) {
        long before = nanos.getAsLong();
        work.run();
        return (nanos.getAsLong() - before) * 1e-9;
    }
}
