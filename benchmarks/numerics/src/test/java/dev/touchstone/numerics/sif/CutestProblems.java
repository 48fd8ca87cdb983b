package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.MalformedDataException;
import dev.touchstone.datasets.SifReader;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.datasets.sif.Variable;
import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The CUTEst files and the points at which their problems are evaluated, which the data folder's README.txt defines. */
final class CutestProblems {
    /** Ranges, a quadratic part, conditional assignments, parameters of groups, internal variables, MOD, SIGN, ATAN2, REAL*4. */
    private static final List<String> FEATURES = List.of(
            "HS118", "ACOPP14", "DJTL", "OSCIPATH", "BT11", "CATMIX", "ARTIF", "BROYDN7D", "HELIXNE", "HS62", "HS110");

    private CutestProblems() {}

    /** Some small files that between them have what {@link #FEATURES} says. */
    static List<Path> features() {
        return FEATURES.stream().map(CutestProblems::file).toList();
    }

    /** All files, by name; empty without data. */
    static List<Path> files() {
        return DataFolder.files("cutest/sif");
    }

    /** The file of a problem. */
    static Path file(String problem) {
        return files().stream()
                .filter(file -> file.endsWith(problem + ".SIF"))
                .findFirst()
                .orElseThrow();
    }

    /** The problem at its default size, unless it needs external Fortran. */
    static Optional<SifProblem> read(Path file) throws IOException {
        try {
            return Optional.of(SifReader.read(file, Map.of()));
        } catch (MalformedDataException e) {
            return Optional.empty();
        }
    }

    /** p1: x0_i + 0.05 (1 + |x0_i|) q_i within the bounds, q_i = (((7 i) mod 11) - 5) / 5 + 0.1, i from 1. */
    static double[] besideTheStart(SifProblem problem) {
        return IntStream.rangeClosed(1, problem.variables().size())
                .mapToDouble(i -> beside(problem.variables().get(i - 1), (7 * i % 11 - 5) / 5.0 + 0.1))
                .toArray();
    }

    private static double beside(Variable variable, double q) {
        double moved = variable.start() + 0.05 * (1 + Math.abs(variable.start())) * q;
        return Math.min(Math.max(moved, variable.lower()), variable.upper());
    }

    /** Like {@link #besideTheStart}, but away from the bounds, so that points around it are within them. */
    static double[] inside(SifProblem problem) {
        double[] x = besideTheStart(problem);
        for (int i = 0; i < x.length; i++) {
            Variable variable = problem.variables().get(i);
            double width = variable.upper() - variable.lower();
            double margin = Math.min(0.05 * Math.max(1, Math.abs(x[i])), width / 4);
            x[i] = Math.min(Math.max(x[i], variable.lower() + margin), variable.upper() - margin);
        }
        return x;
    }

    /** y_j = (((5 j) mod 7) - 3) / 2 + 0.25, j from 1. */
    static double[] multipliers(int m) {
        return IntStream.rangeClosed(1, m)
                .mapToDouble(j -> (5 * j % 7 - 3) / 2.0 + 0.25)
                .toArray();
    }

    /** w_i = ((3 i) mod 13) - 6 + 0.5, i from 1. */
    static double[] weights(int n) {
        return IntStream.rangeClosed(1, n).mapToDouble(i -> 3 * i % 13 - 5.5).toArray();
    }
}
