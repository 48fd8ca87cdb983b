package dev.touchstone.micro;

import dev.touchstone.datasets.SifReader;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.sif.CompiledProblem;
import dev.touchstone.numerics.sif.SifStructure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints the cost of reading and compiling SIF problems, and a Markdown table of calls in microseconds: ours, each at
 * another point than the call before, beside the stored times of Fortran and the ratio; the last column has products at
 * the same point as the call before.
 */
public final class SifSpeed {
    private static final int LARGE = 1000;

    private final Map<String, List<Double>> ratios = new TreeMap<>();

    private SifSpeed() {}

    /** One argument: the folder with {@code sif/} and {@code reference_sample.csv}. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("one argument is needed: the folder with sif/ and reference_sample.csv");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        System.out.printf("JDK %s%n%n", Runtime.version());
        System.out.println("cold: " + SifPreparation.of(folder.resolve("sif")));
        System.out.println("warm: " + SifPreparation.of(folder.resolve("sif")));
        new SifSpeed().calls(folder);
    }

    private void calls(Path folder) throws IOException {
        System.out.printf("%n| instance | n, m | f, c | g, J | H | Hv | Hv again |%n");
        System.out.printf("|---|---|---|---|---|---|---|%n");
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
        SifStructure structure = compiled.structure();
        var ours = new SifCalls(problem, structure, compiled.functions());
        List<Double> seconds = ours.secondsOfAll();
        var cells = new ArrayList<String>();
        cells.add(fortran.label());
        cells.add("%d, %d".formatted(structure.n(), structure.m()));
        for (int k = 0; k < seconds.size(); k++) {
            cells.add(cell(fortran, FortranTimes.COLUMNS.get(k), seconds.get(k)));
        }
        cells.add(String.format(Locale.ROOT, "%.2f", 1e6 * SifCalls.seconds(ours::hessianProductAgain)));
        return "| " + String.join(" | ", cells) + " |";
    }

    /** Ours and Fortran's microseconds, and their ratio. */
    private String cell(FortranTimes fortran, String column, double seconds) {
        double peer = fortran.times().get(column);
        note(fortran, column, seconds / peer);
        note(fortran, "all four", seconds / peer);
        return String.format(Locale.ROOT, "%.2f / %.2f = %.2f", 1e6 * seconds, 1e6 * peer, seconds / peer);
    }

    private void note(FortranTimes fortran, String what, double ratio) {
        String size = fortran.n() >= LARGE ? "n >= 1000" : "n < 1000";
        ratios.computeIfAbsent(size + ", " + what, key -> new ArrayList<>()).add(ratio);
    }
}
