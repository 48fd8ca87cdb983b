package dev.touchstone.numerics.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.numerics.sif.interpreted.InterpretedFunctions;
import dev.touchstone.testkit.DataFolder;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sums are in the same order, so that compiled and interpreted functions agree to the bit. */
class CompiledProblemTest {
    @BeforeEach
    void findTheData() {
        assumeThat(CutestProblems.files()).as(DataFolder.MISSING).isNotEmpty();
    }

    @Test
    void compiledFunctionsAreTheInterpretedOnes() throws IOException {
        assertThat(agreeing(CutestProblems.features()))
                .isEqualTo(CutestProblems.features().size());
    }

    @Tag("slow")
    @Test
    void compiledFunctionsAreTheInterpretedOnesInAllProblemsWithoutExternalFortran() throws IOException {
        assertThat(agreeing(CutestProblems.files())).isEqualTo(286);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        SifProblem problem =
                CutestProblems.read(CutestProblems.features().get(0)).orElseThrow();
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
        SifProblem problem =
                CutestProblems.read(CutestProblems.features().get(0)).orElseThrow();
        CompiledProblem compiled = CompiledProblem.of(problem);
        SifFunctions functions = compiled.functions();
        double[] x = problem.start();
        double before = functions.objective(x);
        Arrays.setAll(x, i -> x[i] + 1);
        assertThat(functions.objective(x))
                .isNotEqualTo(before)
                .isEqualTo(compiled.functions().objective(x));
    }

    /**
     * In VAREIGVL, variable MU occurs in ELEMENT USES only. Objective at the start by SIFDecode 3.1.1 and CUTEst 2.7.1,
     * compiled with gfortran 12.
     */
    @Test
    void aVariableThatElementUsesNamesFirstStartsAtZeroAsInCutest() throws IOException {
        SifProblem problem =
                CutestProblems.read(CutestProblems.file("VAREIGVL")).orElseThrow();
        double f = CompiledProblem.of(problem).functions().objective(problem.start());
        assertThat(f).isCloseTo(112.55519308283465, within(1e-11));
    }

    private static int agreeing(List<Path> files) throws IOException {
        int agreeing = 0;
        for (Path file : files) {
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
        var interpreted = new InterpretedFunctions(structure);
        SifFunctions functions = compiled.functions();
        for (double[] x : List.of(problem.start(), CutestProblems.besideTheStart(problem))) {
            var expected = new Evaluated(structure, interpreted, x);
            assertThat(new Evaluated(structure, functions, x).differences(expected))
                    .as(problem.name())
                    .isEmpty();
        }
    }
}
