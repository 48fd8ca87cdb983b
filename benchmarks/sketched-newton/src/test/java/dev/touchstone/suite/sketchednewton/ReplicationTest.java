package dev.touchstone.suite.sketchednewton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Diverged;
import dev.touchstone.suite.sketchednewton.problems.NonlinearProgram;
import dev.touchstone.suite.sketchednewton.solvers.AdaSketchNewton;
import dev.touchstone.suite.sketchednewton.solvers.Solved;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The authors' released results for CUTEst (github IlgeeHong/AdaSketch-Newton): numbers of iterations and of evaluations
 * of f and c. Runs of the two problems that they have as singular end so; BA-L1 needs a Fortran routine and is left out.
 */
@Tag("slow")
class ReplicationTest {
    private static final int SEEDS = 3;
    private static final Set<String> SINGULAR = Set.of("GOTTFR", "PRICE4NE");
    private static final int CONVERGENT = 44;

    private record Published(String problem, Set<String> gv, Set<String> gvEvaluations, Set<String> rk) {
        static Published of(String line) {
            String[] cells = line.split(",", -1);
            return new Published(cells[0], set(cells[4]), set(cells[5]), set(cells[6]));
        }

        private static Set<String> set(String cell) {
            return Set.of(cell.split("/"));
        }

        Set<String> iterations(String sketch) {
            return sketch.equals("gv") ? gv : rk;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gv", "rk"})
    void iterationsAndEvaluationsAreThoseOfTheAuthors(String sketch) throws IOException {
        Optional<Path> folder = DataFolder.find();
        assumeThat(folder).as(DataFolder.MISSING).isPresent();
        Data data = Data.folder(folder.get());
        var unlike = new ArrayList<String>();
        int convergent = 0;
        for (Published published : published()) {
            if (published.problem().equals("BA-L1")) {
                continue;
            }
            List<String> found = runs(data, published.problem(), sketch);
            if (SINGULAR.contains(published.problem())) {
                assertThat(found).as(published.problem()).allMatch(run -> run.startsWith("singular"));
            } else {
                convergent++;
                if (!found.stream().allMatch(run -> isPublished(run, sketch, published))) {
                    unlike.add(published.problem() + " " + found);
                }
            }
        }
        assertThat(convergent).isEqualTo(CONVERGENT);
        System.out.println(sketch + " " + unlike);
        assertThat(unlike).hasSizeLessThanOrEqualTo(1);
    }

    private static boolean isPublished(String run, String sketch, Published published) {
        String[] words = run.split(" ", -1);
        return published.iterations(sketch).contains(words[0])
                && (published.gvEvaluations().size() > 1
                        || published.gvEvaluations().contains(words[1]));
    }

    /** Iterations and evaluations by seed, or why there are none. */
    private static List<String> runs(Data data, String problem, String sketch) {
        String name = "cutest-" + problem + (problem.equals("MANCINONE") ? "@N=100" : "") + "@order=cutest-jl";
        NonlinearProgram program =
                new CutestInstances(data).named(name).orElseThrow().problem().get();
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> run(program, sketch, seed))
                .toList();
    }

    private static String run(NonlinearProgram program, String sketch, int seed) {
        try {
            var solved = Solved.by(new AdaSketchNewton(), program, seed, Map.of("sketch", sketch));
            assertThat(solved.residual()).isLessThanOrEqualTo(1e-4);
            assertThat(solved.work().get("derivatives")).isEqualTo(solved.work().get("evaluations"));
            return solved.steps() + " " + solved.work().get("evaluations");
        } catch (Diverged e) {
            return e.getMessage();
        }
    }

    private static List<Published> published() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                SketchedNewtonSuite.class.getResourceAsStream("published-cutest.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Published::of)
                    .toList();
        }
    }
}
