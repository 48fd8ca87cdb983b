package dev.touchstone.numerics.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.linear.SparsePattern;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sums are in the same order, so that compiled and interpreted functions agree to the bit. */
class CompiledProblemTest {
    /** Ranges, a quadratic part, conditional assignments, parameters of groups, internal variables, MOD, SIGN, ATAN2, REAL*4. */
    private static final List<String> FEATURES = List.of(
            "HS118", "ACOPP14", "DJTL", "OSCIPATH", "BT11", "CATMIX", "ARTIF", "BROYDN7D", "HELIXNE", "HS62", "HS110");

    @Test
    void compiledFunctionsAreTheInterpretedOnes() throws IOException {
        assertThat(agreeing(files().filter(CompiledProblemTest::hasFeature))).isEqualTo(FEATURES.size());
    }

    @Tag("slow")
    @Test
    void compiledFunctionsAreTheInterpretedOnesInAllProblemsWithoutExternalFortran() throws IOException {
        assertThat(agreeing(files())).isEqualTo(286);
    }

    /** Tolerance: n additions of numbers rounded to 2^-53, relative to the sum of their sizes. */
    @Test
    void productsWithVectorsAreThoseOfTheHessian() throws IOException {
        for (Path file : files().filter(CompiledProblemTest::hasFeature).toList()) {
            SifProblem problem = CutestProblems.read(file).orElseThrow();
            CompiledProblem compiled = CompiledProblem.of(problem);
            SparsePattern pattern = compiled.structure().hessian();
            int n = compiled.structure().n();
            double[] x = CutestProblems.besideTheStart(problem);
            double[] y = CutestProblems.multipliers(compiled.structure().m());
            double[] v = CutestProblems.weights(n);
            var entries = new double[pattern.size()];
            var product = new double[n];
            compiled.functions().hessian(x, 0.75, y, entries);
            compiled.functions().hessianProduct(x, 0.75, y, v, product);
            double[] expected = times(pattern, entries, v);
            double size =
                    Arrays.stream(times(pattern, sizes(entries), sizes(v))).sum();
            for (int i = 0; i < n; i++) {
                assertThat(product[i]).as(problem.name()).isCloseTo(expected[i], within(1e-15 * n * size));
            }
        }
    }

    private static double[] times(SparsePattern lower, double[] entries, double[] v) {
        var product = new double[v.length];
        for (int row = 0; row < lower.rows(); row++) {
            for (int e = lower.start(row); e < lower.start(row + 1); e++) {
                product[row] += entries[e] * v[lower.column(e)];
                product[lower.column(e)] += row == lower.column(e) ? 0 : entries[e] * v[row];
            }
        }
        return product;
    }

    private static double[] sizes(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).toArray();
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        Path file = files().filter(CompiledProblemTest::hasFeature).findFirst().orElseThrow();
        SifProblem problem = CutestProblems.read(file).orElseThrow();
        CompiledProblem compiled = CompiledProblem.of(problem);
        double[] x = CutestProblems.besideTheStart(problem);
        var expected = new Evaluated(compiled.structure(), compiled.functions(), problem.start());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 2)
                    .mapToObj(t -> (Callable<Boolean>) () -> alternates(compiled, problem.start(), x, expected))
                    .toList();
            for (Future<Boolean> same : threads.invokeAll(work)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static boolean alternates(CompiledProblem compiled, double[] x, double[] other, Evaluated expected) {
        SifFunctions functions = compiled.functions();
        return IntStream.range(0, 1000).allMatch(repeat -> {
            functions.objective(other);
            return new Evaluated(compiled.structure(), functions, x)
                    .differences(expected)
                    .isEmpty();
        });
    }

    @Test
    void aPointThatIsOverwrittenIsANewPoint() throws IOException {
        Path file = files().filter(CompiledProblemTest::hasFeature).findFirst().orElseThrow();
        SifProblem problem = CutestProblems.read(file).orElseThrow();
        CompiledProblem compiled = CompiledProblem.of(problem);
        SifFunctions functions = compiled.functions();
        double[] x = problem.start();
        double before = functions.objective(x);
        Arrays.setAll(x, i -> x[i] + 1);
        assertThat(functions.objective(x))
                .isNotEqualTo(before)
                .isEqualTo(compiled.functions().objective(x));
    }

    private static Stream<Path> files() {
        List<Path> files = CutestProblems.files();
        assumeThat(files).as(CutestProblems.MISSING).isNotEmpty();
        return files.stream();
    }

    private static boolean hasFeature(Path file) {
        return FEATURES.stream().anyMatch(name -> file.endsWith(name + ".SIF"));
    }

    private static int agreeing(Stream<Path> files) throws IOException {
        int agreeing = 0;
        for (Path file : files.toList()) {
            Optional<SifProblem> problem = CutestProblems.read(file);
            if (problem.isPresent()) {
                assertAgrees(problem.get());
                agreeing++;
            }
        }
        return agreeing;
    }

    private static void assertAgrees(SifProblem problem) {
        CompiledProblem compiled = CompiledProblem.of(problem);
        SifStructure structure = compiled.structure();
        var interpreted = new SifEvaluator(structure);
        SifFunctions functions = compiled.functions();
        for (double[] x : List.of(problem.start(), CutestProblems.besideTheStart(problem))) {
            var expected = new Evaluated(structure, interpreted, x);
            assertThat(new Evaluated(structure, functions, x).differences(expected))
                    .as(problem.name())
                    .isEmpty();
        }
    }
}
