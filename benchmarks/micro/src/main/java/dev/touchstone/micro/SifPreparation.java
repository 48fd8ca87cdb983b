package dev.touchstone.micro;

import dev.touchstone.datasets.MalformedDataException;
import dev.touchstone.datasets.SifReader;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.sif.CompiledProblem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The cost of reading SIF files and of compiling them, in seconds of this thread's processor time. */
final class SifPreparation {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SifPreparation() {}

    /** Prepares each file of a folder once. */
    static String of(Path folder) throws IOException {
        var reading = new ArrayList<Double>();
        var both = new ArrayList<Double>();
        for (Path file : files(folder)) {
            long start = THREADS.getCurrentThreadCpuTime();
            try {
                SifProblem problem = SifReader.read(file, Map.of());
                reading.add((THREADS.getCurrentThreadCpuTime() - start) * 1e-9);
                CompiledProblem.of(problem).functions();
                both.add((THREADS.getCurrentThreadCpuTime() - start) * 1e-9);
            } catch (MalformedDataException e) {
                // It needs external Fortran.
            }
        }
        return "%d files; reading: %s; with compiling: %s".formatted(both.size(), quantiles(reading), quantiles(both));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String quantiles(List<Double> seconds) {
        double[] sorted = seconds.stream().mapToDouble(s -> s).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "median %.4f s, 90 %% %.4f s, most %.3f s",
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                DoubleStream.of(sorted).max().orElseThrow());
    }
}
