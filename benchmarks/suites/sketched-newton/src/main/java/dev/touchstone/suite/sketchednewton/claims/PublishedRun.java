package dev.touchstone.suite.sketchednewton.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the authors report for one of their problems: a row of {@code published-cutest.csv}.
 *
 * @param gvIterations those of ten runs with Gaussian sketches
 * @param gvEvaluations of f and c together, of the same runs
 * @param rkIterations those of ten runs with Kaczmarz sketches
 * @param adaptiveIterations of the adaptive l1 method with GMRES
 * @param adaptiveEvaluations of f and c together
 * @param l1Iterations of the l1 method with GMRES; empty where it failed
 */
record PublishedRun(
        String problem,
        Set<Long> gvIterations,
        Set<Long> gvEvaluations,
        Set<Long> rkIterations,
        Set<Long> adaptiveIterations,
        Set<Long> adaptiveEvaluations,
        Set<Long> l1Iterations) {
    private static final String TABLE = "/dev/touchstone/suite/sketchednewton/published-cutest.csv";

    /** A file of this problem needs Fortran and is not to be had. */
    private static final String NOT_AT_HAND = "BA-L1";

    /** Their Jacobians are singular at the start by the released threshold. */
    static final Set<String> SINGULAR = Set.of("GOTTFR", "PRICE4NE");

    /** The 46 problems that are at hand, in the authors' order. */
    static List<PublishedRun> atHand() {
        return all().filter(run -> !run.problem.equals(NOT_AT_HAND)).toList();
    }

    /** The 44 of them on which the sketched methods converge. */
    static List<PublishedRun> convergent() {
        return atHand().stream().filter(run -> !SINGULAR.contains(run.problem)).toList();
    }

    private static Stream<PublishedRun> all() {
        try (InputStream table = PublishedRun.class.getResourceAsStream(TABLE);
                var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> of(line.split(",", -1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    private static PublishedRun of(String[] cells) {
        return new PublishedRun(
                cells[0],
                counts(cells[4]),
                counts(cells[5]),
                counts(cells[6]),
                counts(cells[7]),
                counts(cells[8]),
                counts(cells[10]));
    }

    private static Set<Long> counts(String cell) {
        return Stream.of(cell.split("/", -1))
                .filter(count -> !count.isEmpty() && !count.equals("fail"))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The instance that the paper's runs are of: constraints in CUTEst.jl's order, MANCINONE with N = 100. */
    String instance() {
        String size = problem.equals("MANCINONE") ? "@N=100" : "";
        return "cutest-" + problem + size + "@order=cutest-jl";
    }
}
