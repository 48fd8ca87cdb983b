package dev.touchstone.suite.sketchednewton.claims;

import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The authors' counts on one of their problems: a row of {@code published-cutest.csv}. A set has one number where all runs agree.
 *
 * @param problem its name in CUTEst
 * @param gvIterations iterations of ten runs with Gaussian sketches
 * @param gvEvaluations evaluations of f and c together in the same runs
 * @param rkIterations iterations of ten runs with Kaczmarz sketches
 * @param adaptiveIterations iterations of the adaptive l1 method with GMRES
 * @param adaptiveEvaluations evaluations of f and c together in the same run
 * @param l1Iterations iterations of the l1 method with GMRES; empty where it failed
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

    private static final Pattern COMMENT = Pattern.compile("(?m)^#.*\\R");

    /** The problem whose SIF file is not available. */
    private static final String NOT_AT_HAND = "BA-L1";

    /** Problems whose Jacobian is singular at the start by the released threshold. */
    static final Set<String> SINGULAR = Set.of("GOTTFR", "PRICE4NE");

    /** The 46 problems with a SIF file, in the authors' order. */
    static List<PublishedRun> atHand() {
        return all().filter(run -> !run.problem.equals(NOT_AT_HAND)).toList();
    }

    /** The 44 problems with a SIF file on which the sketched methods converge. */
    static List<PublishedRun> convergent() {
        return atHand().stream().filter(run -> !SINGULAR.contains(run.problem)).toList();
    }

    private static Stream<PublishedRun> all() {
        try (InputStream table = PublishedRun.class.getResourceAsStream(TABLE)) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Csv.withHeader(TABLE, COMMENT.matcher(text).replaceAll("")).stream()
                    .map(PublishedRun::of);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    private static PublishedRun of(CsvRow row) {
        return new PublishedRun(
                row.text("problem"),
                counts(row.text("gv_iterations")),
                counts(row.text("gv_evaluations")),
                counts(row.text("rk_iterations")),
                counts(row.text("l1adap_iterations")),
                counts(row.text("l1adap_evaluations")),
                counts(row.text("l1sqp_iterations")));
    }

    private static Set<Long> counts(String cell) {
        return Stream.of(cell.split("/", -1))
                .filter(count -> !count.isEmpty() && !count.equals("fail"))
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The instance of the authors' runs: constraints in the order of CUTEst.jl, MANCINONE with N = 100. */
    String instance() {
        String size = problem.equals("MANCINONE") ? "@N=100" : "";
        return "cutest-" + problem + size + "@order=cutest-jl";
    }
}
