package dev.touchstone.suite.sketchednewton.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import dev.touchstone.suite.sketchednewton.SketchedNewtonSuite;
import dev.touchstone.suite.sketchednewton.solvers.AdaSketchNewton;
import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The authors' released results for CUTEst (github IlgeeHong/AdaSketch-Newton): numbers of iterations, and of evaluations
 * of f and c where ten runs of theirs agree on one.
 */
@Tag("slow")
class SketchedCountsTest {
    private static final int SEEDS = 3;
    private static final int LEAST_ALIKE = 43;

    @ParameterizedTest
    @ValueSource(strings = {"gv", "rk"})
    void iterationsAndEvaluationsAreTheirs(String sketch) throws IOException {
        Optional<Path> folder = DataFolder.find();
        assumeThat(folder).as(DataFolder.MISSING).isPresent();
        Map<String, Set<String>> evaluations = evaluations(folder.get(), sketch);
        Data data = Data.folder(folder.get());
        var unlike = new TreeMap<String, List<Counts>>();
        for (PublishedRun published : PublishedRun.convergent()) {
            Set<Long> iterations = sketch.equals("gv") ? published.gvIterations() : published.rkIterations();
            Set<String> theirs = evaluations.getOrDefault(published.problem(), Set.of());
            List<Counts> ours = runs(data, published, sketch);
            if (!ours.stream().allMatch(counts -> counts.isAmong(iterations, theirs))) {
                unlike.put(published.problem(), ours);
            }
        }
        assertThat(unlike).hasSizeLessThanOrEqualTo(PublishedRun.convergent().size() - LEAST_ALIKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gv", "rk"})
    void thoseThatTheyHaveAsSingularAreSingular(String sketch) {
        Optional<Path> folder = DataFolder.find();
        assumeThat(folder).as(DataFolder.MISSING).isPresent();
        Data data = Data.folder(folder.get());
        assertThat(PublishedRun.atHand())
                .filteredOn(published -> PublishedRun.SINGULAR.contains(published.problem()))
                .hasSize(2)
                .allSatisfy(published -> assertThat(runs(data, published, sketch))
                        .extracting(Counts::failure)
                        .allMatch(failure -> failure.startsWith("singular")));
    }

    /** Evaluations of their ten runs, for every other problem; where these differ they say nothing about ours. */
    private static Map<String, Set<String>> evaluations(Path folder, String sketch) throws IOException {
        String set = sketch.equals("gv") ? "cutest-GVx10" : "cutest-RKx10";
        var evaluations = new TreeMap<String, Set<String>>();
        for (String line : Files.readAllLines(folder.resolve("cutest/published_runs_sample.csv"))) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(set)) {
                evaluations
                        .computeIfAbsent(cells[1], problem -> new HashSet<>())
                        .add(cells[7]);
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

    private static List<Counts> runs(Data data, PublishedRun published, String sketch) {
        NonlinearProgram program = new SketchedNewtonSuite()
                .instance(data, published.instance())
                .orElseThrow()
                .problem()
                .get();
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
