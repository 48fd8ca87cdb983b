package dev.touchstone.micro;

import dev.touchstone.datasets.MalformedDataException;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.datasets.sif.SifReader;
import dev.touchstone.numerics.sif.CompiledProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Prints Markdown tables of the speed of SIF problems: calls beside the stored times of Fortran, and what it
 * takes to read and compile each file.
 */
public final class SifSpeed {
    private static final int LARGE = 1000;

    private final Map<String, List<Double>> ratios = new LinkedHashMap<>();

    private SifSpeed() {}

    /** One argument: the folder with {@code sif/} and {@code reference_sample.csv}. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("one argument is needed: the folder with sif/ and reference_sample.csv");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        System.out.printf("JDK %s%n%n", Runtime.version());
        prepare("cold", folder.resolve("sif"));
        prepare("warm", folder.resolve("sif"));
        new SifSpeed().calls(folder);
    }

    private void calls(Path folder) throws IOException {
        System.out.println();
        System.out.println("| instance | n, m | f, c | g, J | H | Hv | Hv again |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (FortranTimes fortran : FortranTimes.read(folder.resolve("reference_sample.csv"))) {
            SifProblem problem = SifReader.read(folder.resolve("sif").resolve(fortran.file()), fortran.parameters());
            System.out.println(line(fortran, problem));
        }
        System.out.println();
        ratios.forEach((what, values) -> System.out.printf(
                Locale.ROOT, "%s: geometric mean of %d ratios %.2f%n", what, values.size(), geometricMean(values)));
    }

    private static double geometricMean(List<Double> values) {
        return Math.exp(values.stream().mapToDouble(Math::log).average().orElseThrow());
    }

    private String line(FortranTimes fortran, SifProblem problem) {
        CompiledProblem compiled = CompiledProblem.of(problem);
        var calls = new SifCalls(problem, compiled.structure(), compiled.functions());
        String line = Stream.of(
                        "%s".formatted(fortran.label()),
                        "%d, %d".formatted(compiled.structure().n(), compiled.structure().m()),
                        cell(fortran, "t_fc_s", SifCalls.seconds(calls::functionsAt)),
                        cell(fortran, "t_gJ_s", SifCalls.seconds(calls::firstDerivativesAt)),
                        cell(fortran, "t_H_s", SifCalls.seconds(calls::hessianAt)),
                        cell(fortran, "t_Hv_s", SifCalls.seconds(calls::hessianProductAt)),
                        "%.2f".formatted(1e6 * SifCalls.seconds(i -> calls.hessianProductAgain())))
                .collect(Collectors.joining(" | ", "| ", " |"));
        return Double.isNaN(calls.sum()) ? line + " NaN" : line;
    }

    /** Ours and Fortran's microseconds, and their ratio. */
    private String cell(FortranTimes fortran, String column, double seconds) {
        double peer = fortran.times().get(column);
        double ratio = seconds / peer;
        String size = fortran.n() >= LARGE ? "n >= 1000" : "n < 1000";
        ratios.computeIfAbsent(size + ", " + column, key -> new ArrayList<>()).add(ratio);
        ratios.computeIfAbsent(size, key -> new ArrayList<>()).add(ratio);
        return String.format(Locale.ROOT, "%.2f / %.2f = %.2f", 1e6 * seconds, 1e6 * peer, ratio);
    }

    private static void prepare(String name, Path folder) throws IOException {
        var read = new ArrayList<Double>();
        var both = new ArrayList<Double>();
        for (Path file : files(folder)) {
            long start = System.nanoTime();
            try {
                SifProblem problem = SifReader.read(file, Map.of());
                read.add((System.nanoTime() - start) * 1e-9);
                CompiledProblem.of(problem).functions();
                both.add((System.nanoTime() - start) * 1e-9);
            } catch (MalformedDataException e) {
                // It needs external Fortran.
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: reading %d files %s; with laying out and compiling %s%n",
                name,
                both.size(),
                quantiles(read),
                quantiles(both));
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
