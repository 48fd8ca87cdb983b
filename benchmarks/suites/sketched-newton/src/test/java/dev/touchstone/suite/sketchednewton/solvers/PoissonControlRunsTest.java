package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.problems.PoissonControl;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDE problem of the authors' released code, N = 3; f* computed with an independent implementation. */
class PoissonControlRunsTest {
    private static final double MINIMUM = 9.644442051811629;

    private static SolverResult solved(String sketch, String innerSteps) {
        var changes = Map.of("sketch", sketch, "innerSteps", innerSteps);
        return SolverResult.of(new AdaSketchNewton(), new PoissonControl(3), 0, changes);
    }

    @Test
    void kaczmarzNeedsAsManyIterationsAndEvaluationsAsTheAuthorsRun() {
        var rk = solved("rk", "100000");
        assertThat(rk.steps()).isEqualTo(3);
        assertThat(rk.work()).containsEntry("evaluations", 14L);
        assertThat(rk.objective()).isCloseTo(MINIMUM, within(1e-6));
    }

    @Test
    @Tag("slow")
    void gaussianVectorsNeedAsManyIterationsAndEvaluationsAsTheAuthorsRun() {
        var gv = solved("gv", "1000000");
        assertThat(gv.steps()).isEqualTo(4);
        assertThat(gv.work()).containsEntry("evaluations", 18L);
        assertThat(gv.objective()).isCloseTo(MINIMUM, within(1e-6));
    }

    /** A quadratic program: Newton's method needs one step. */
    @Test
    void oneExactStepSolvesIt() {
        var exact = solved("exact-lu", "100");
        assertThat(exact.steps()).isEqualTo(1);
        assertThat(exact.objective()).isCloseTo(MINIMUM, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8})
    void exactNewtonEndsAtTheKnownMinimum(int side) {
        var program = new PoissonControl(side);
        var exact =
                SolverResult.of(new AdaSketchNewton(), program, 0, Map.of("sketch", "exact-lu", "tolerance", "1e-10"));
        assertThat(exact.objective()).isCloseTo(program.knownMinimum().orElseThrow(), within(1e-10));
    }
}
