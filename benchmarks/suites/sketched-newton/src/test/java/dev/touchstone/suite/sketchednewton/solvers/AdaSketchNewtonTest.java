package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.DataPrograms;
import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.family.nonlinear.problems.PoissonControl;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import dev.touchstone.suite.sketchednewton.sketches.Sketch;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdaSketchNewtonTest {
    private static final AdaSketchNewton SOLVER = new AdaSketchNewton();

    private static NonlinearProgram program(String name) {
        return switch (name) {
            case "HS6" -> new HockSchittkowski.Hs6();
            case "HS7" -> new HockSchittkowski.Hs7();
            case "BT5" -> new HockSchittkowski.Bt5();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The counts are those of the authors' result files; exact directions lead to the same. */
    @ParameterizedTest
    @CsvSource({
        "HS6, gv, 9, 72", "HS6, rk, 9, 72", "HS6, exact-lu, 9, 72", "HS6, exact-ldl, 9, 72",
        "HS7, gv, 10, 66", "HS7, rk, 10, 66", "HS7, exact-lu, 10, 66", "HS7, exact-ldl, 10, 66",
        "BT5, gv, 5, 24", "BT5, rk, 5, 24", "BT5, exact-lu, 5, 24", "BT5, exact-ldl, 5, 24"
    })
    void iterationsAndEvaluationsAreThoseOfTheAuthorsRuns(String name, String sketch, int steps, long evaluations) {
        var solved = SolverResult.of(SOLVER, program(name), 0, Map.of("sketch", sketch));
        assertThat(solved.steps()).isEqualTo(steps);
        assertThat(solved.work()).containsEntry("evaluations", evaluations).containsEntry("derivatives", evaluations);
        assertThat(solved.residual()).isLessThanOrEqualTo(1e-4);
    }

    @ParameterizedTest
    @EnumSource(Sketch.class)
    void everySketchLeadsToTheMinimum(Sketch sketch) {
        String name = sketch.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var solved = SolverResult.of(SOLVER, program("HS7"), 0, Map.of("sketch", name, "tolerance", "1e-7"));
        assertThat(solved.objective()).isCloseTo(-Math.sqrt(3), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"HS6, 0", "HS7, -1.7320508075688772", "BT5, 961.7151721"})
    void itEndsAtTheKnownMinimum(String name, double minimum) {
        var solved = SolverResult.of(SOLVER, program(name), 0, Map.of("tolerance", "1e-8"));
        assertThat(solved.objective()).isCloseTo(minimum, within(1e-7));
    }

    /** One evaluation of f and one of c for the start and each of 26 trials of the line search. */
    @Test
    void asWrittenAnAcceptedIterateIsNotEvaluatedAgain() {
        var written = SolverResult.of(SOLVER, program("HS6"), 0, Map.of("mode", "as-written"));
        assertThat(written.steps()).isEqualTo(9);
        assertThat(written.work()).containsEntry("evaluations", 2L * (1 + 26));
    }

    @ParameterizedTest
    @CsvSource({"1", "0.5^k", "residual"})
    void thetaMayGoToZero(String theta) {
        var solved = SolverResult.of(SOLVER, program("BT5"), 0, Map.of("theta", theta, "tolerance", "1e-8"));
        assertThat(solved.residual()).isLessThanOrEqualTo(1e-8);
    }

    /** HS28 is quadratic with a linear constraint: a direction's residual is the next iterate's. */
    @Test
    void relativeAccuracyIsTheRateAtWhichAQuadraticProgramConverges() {
        var settings = Map.of("accuracy", "relative", "mode", "as-written", "sketch", "rk", "tolerance", "1e-8");
        var solved = SolverResult.of(SOLVER, DataPrograms.program("cutest-HS28"), 0, settings);
        assertThat(solved.steps()).isBetween(5, 9);
        assertThat(SolverResult.of(SOLVER, DataPrograms.program("cutest-HS28"), 0, Map.of("tolerance", "1e-8"))
                        .steps())
                .isEqualTo(1);
    }

    @Test
    void theSameSeedGivesTheSameIterate() {
        var first = SolverResult.of(SOLVER, program("BT5"), 7, Map.of());
        var second = SolverResult.of(SOLVER, program("BT5"), 7, Map.of());
        assertThat(first.iterate().x()).containsExactly(second.iterate().x());
    }

    /** n = 1152, m = 576: sparse matrices, and the inertia of factors instead of eigenvalues. */
    @Test
    void aLargeSparseProgramTakesOneExactStep() {
        var solved = SolverResult.of(SOLVER, new PoissonControl(24), 0, Map.of("sketch", "exact-ldl"));
        assertThat(solved.steps()).isEqualTo(1);
        assertThat(solved.residual()).isLessThanOrEqualTo(1e-8);
    }

    /** DTOC3 is a quadratic program whose fixed variables are removed. */
    @Test
    void aProgramWithoutItsFixedVariablesIsSolvedInOneExactStep() {
        var program = DataPrograms.program("cutest-DTOC3@N=10@fixed=removed");
        var solved = SolverResult.of(SOLVER, program, 0, Map.of("sketch", "exact-lu"));
        assertThat(solved.steps()).isEqualTo(1);
        assertThat(solved.residual()).isCloseTo(0, within(1e-8));
    }

    @Test
    void parallelConstraintsAreSingular() {
        assertThatThrownBy(() -> SolverResult.of(
                        SOLVER, new WeightedNormProgram(new double[][] {{1, 2}, {2, 4}}, 1), 0, Map.of()))
                .isInstanceOf(Diverged.class)
                .hasMessageStartingWith("singular");
    }

    @Test
    void valuesThatAreNotNumbersEndARun() {
        assertThatThrownBy(() -> SolverResult.of(
                        SOLVER, new WeightedNormProgram(new double[][] {{1, 1}}, Double.NaN), 0, Map.of()))
                .isInstanceOf(Diverged.class)
                .hasMessageStartingWith("not finite");
    }

    @Test
    void inequalitiesAreDeclined() {
        assertThat(SOLVER.declines(new HockSchittkowski.Hs6())).isEmpty();
        assertThat(SOLVER.declines(new WeightedNormProgram(new double[][] {{1, 1}}, 1) {
                    @Override
                    public Bounds variableBounds() {
                        return Bounds.zero(2);
                    }
                }))
                .isPresent();
    }
}
