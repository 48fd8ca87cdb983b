package dev.touchstone.suite.sketchednewton.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Diverged;
import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.CsvRow;
import dev.touchstone.family.nonlinear.problems.DataPrograms;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import dev.touchstone.suite.sketchednewton.solvers.AdaSketchNewton;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts compared with the authors' released results for CUTEst (github IlgeeHong/AdaSketch-Newton): iterations, and evaluations
 * of f and c where their ten runs agree.
 */
@Tag("slow")
class SketchedCountsTest {
    private static final int SEEDS = 3;
    private static final int LEAST_ALIKE = 43;

    @ParameterizedTest
    @ValueSource(strings = {"gv", "rk"})
    void iterationsAndEvaluationsAreTheirs(String sketch) {
        Map<String, Set<String>> evaluations = evaluations(sketch);
        var unlike = new TreeMap<String, List<Counts>>();
        for (PublishedRun published : PublishedRun.convergent()) {
            Set<Long> iterations = sketch.equals("gv") ? published.gvIterations() : published.rkIterations();
            Set<String> theirs = evaluations.getOrDefault(published.problem(), Set.of());
            List<Counts> ours = runs(published, sketch);
            if (!ours.stream().allMatch(counts -> counts.isAmong(iterations, theirs))) {
                unlike.put(published.problem(), ours);
            }
        }
        assertThat(unlike).hasSizeLessThanOrEqualTo(PublishedRun.convergent().size() - LEAST_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gv", "rk"})
    void problemsWithASingularStartAreSingular(String sketch) {
        assertThat(PublishedRun.atHand())
                .filteredOn(published -> PublishedRun.SINGULAR.contains(published.problem()))
                .hasSize(2)
                .allSatisfy(published -> assertThat(runs(published, sketch))
                        .extracting(Counts::failure)
                        .allMatch(failure -> failure.startsWith("singular")));
    }

    /** Evaluations of the authors' ten runs, for every other problem, without the problems on which the runs differ. */
    private static Map<String, Set<String>> evaluations(String sketch) {
        String set = sketch.equals("gv") ? "cutest-GVx10" : "cutest-RKx10";
        var evaluations = new TreeMap<String, Set<String>>();
        var table = new String(DataPrograms.data().bytes("cutest/published_runs_sample.csv"), StandardCharsets.UTF_8);
        for (CsvRow row : Csv.withHeader("published_runs_sample.csv", table)) {
            if (row.text(0).equals(set)) {
                evaluations
                        .computeIfAbsent(row.text(1), problem -> new HashSet<>())
                        .add(row.text(7));
            }
        }
        evaluations.values().removeIf(counts -> counts.size() > 1);
        return evaluations;
    }

    private record Counts(long iterations, long evaluations, String failure) {
        boolean isAmong(Set<Long> published, Set<String> only) {
            return failure.isEmpty()
                    && published.contains(iterations)
                    && (only.isEmpty() || only.contains(evaluations + ".0"));
        }
    }

    private static List<Counts> runs(PublishedRun published, String sketch) {
        NonlinearProgram program = DataPrograms.program(published.instance());
        return IntStream.range(0, SEEDS)
                .parallel()
                .mapToObj(seed -> run(program, sketch, seed))
                .toList();
    }

    private static Counts run(NonlinearProgram program, String sketch, int seed) {
        try {
            var solved = SolverResult.of(new AdaSketchNewton(), program, seed, Map.of("sketch", sketch));
            assertThat(solved.residual()).isLessThanOrEqualTo(1e-4);
            assertThat(solved.work().get("derivatives")).isEqualTo(solved.work().get("evaluations"));
            return new Counts(solved.steps(), solved.work().get("evaluations"), "");
        } catch (Diverged e) {
            return new Counts(0, 0, e.getMessage());
        }
    }
}
