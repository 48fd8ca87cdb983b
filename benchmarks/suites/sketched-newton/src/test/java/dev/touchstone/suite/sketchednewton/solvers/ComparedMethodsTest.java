package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.family.nonlinear.problems.HockSchittkowskiInstances;
import dev.touchstone.family.nonlinear.problems.PoissonControl;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedMethodsTest {
    private static NonlinearProgram program(String name) {
        return HockSchittkowskiInstances.PROGRAMS.get(name).get();
    }

    /** Iterations, evaluations of f and c, and the last residual of the authors' released runs. */
    @ParameterizedTest
    @CsvSource({
        "hs6, 9, 48, 1.94e-5",
        "bt5, 5, 24, 4.75e-5",
        "hs28, 5, 22, 3.12e-5",
        "hs40, 5, 22, 3.27e-5",
        "hs7, 7, 30, 8.99e-6",
        "hs77, 9, 40, 2.33e-5",
        "hs78, 6, 26, 1.97e-5"
    })
    void theAdaptiveL1MethodTakesTheAuthorsSteps(String name, int steps, long evaluations, double residual) {
        var solved = SolverResult.of(new GmresL1Adaptive(), program(name), 0, Map.of());
        assertThat(solved.steps()).isEqualTo(steps);
        assertThat(solved.work())
                .containsEntry("evaluations", evaluations)
                .containsEntry("derivatives", 2 * (1L + steps));
        assertThat(solved.residual()).isCloseTo(residual, within(0.01 * residual));
    }

    @ParameterizedTest
    @CsvSource({"hs6, 91", "bt5, 38", "hs28, 36", "hs40, 38", "hs7, 10", "hs78, 48"})
    void theL1MethodTakesTheAuthorsSteps(String name, int steps) {
        var solved = SolverResult.of(new GmresL1(), program(name), 0, Map.of());
        assertThat(solved.steps()).isEqualTo(steps);
        assertThat(solved.work()).containsEntry("derivatives", 2 * (1L + steps));
        assertThat(solved.residual()).isLessThanOrEqualTo(1e-4);
    }

    @Test
    void onThePdeProblemTheL1MethodTakesTheAuthorsSteps() {
        var solved = SolverResult.of(new GmresL1(), new PoissonControl(3), GmresL1.Settings.pde());
        assertThat(solved.steps()).isEqualTo(32);
        assertThat(solved.work()).containsEntry("evaluations", 130L);
    }

    /** The authors count 73 derivatives: the gradients, and one Jacobian, which is constant. */
    @Test
    void onThePdeProblemTheAugmentedLagrangianTakesTheAuthorsSteps() {
        var solved = SolverResult.of(
                new AugmentedLagrangianGmres(), new PoissonControl(3), AugmentedLagrangianGmres.Settings.pde());
        assertThat(solved.steps()).isEqualTo(4);
        assertThat(solved.work()).containsEntry("evaluations", 278L).containsEntry("gradients", 72L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hs6", "hs7", "hs28", "bt5"})
    void theAugmentedLagrangianEndsAtTheKnownMinimum(String name) {
        NonlinearProgram program = program(name);
        var solved = SolverResult.of(new AugmentedLagrangianGmres(), program, 0, Map.of("innerSteps", "1000"));
        assertThat(solved.residual()).isLessThanOrEqualTo(1e-4);
        assertThat(solved.objective()).isCloseTo(program.knownMinimum().orElseThrow(), within(1e-3));
    }

    /** f and c of an accepted iterate are known from the line search. */
    @Test
    void asWrittenNothingIsEvaluatedTwice() {
        var released = SolverResult.of(new GmresL1Adaptive(), program("hs6"), 0, Map.of());
        var written = SolverResult.of(new GmresL1Adaptive(), program("hs6"), 0, Map.of("mode", "as-written"));
        assertThat(written.steps()).isEqualTo(released.steps());
        assertThat(written.work().get("evaluations"))
                .isEqualTo(released.work().get("evaluations") - 2L * released.steps());
    }

    @Test
    void tooFewCallsOfGmresAreSaid() {
        assertThatThrownBy(() -> SolverResult.of(
                        new GmresL1(), new PoissonControl(5), 0, Map.of("gmresCalls", "1", "kappa", "1e-8")))
                .isInstanceOf(Diverged.class)
                .hasMessageContaining("after 1 calls");
        assertThatThrownBy(() ->
                        SolverResult.of(new AugmentedLagrangianGmres(), program("hs6"), 0, Map.of("innerSteps", "1")))
                .isInstanceOf(Diverged.class)
                .hasMessageContaining("after 1 steps");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SolverResult.of(new GmresL1Adaptive(), program("hs6"), 0, Map.of("nu", "1")))
                .withMessageContaining("nu 1.0; it must be more than 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SolverResult.of(new GmresL1(), program("hs6"), 0, Map.of("tau", "1")))
                .withMessageContaining("tau 1.0; it must be in (0, 1)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SolverResult.of(new AugmentedLagrangianGmres(), program("hs6"), 0, Map.of("kappa", "0")))
                .withMessageContaining("kappa 0.0; it must be in (0, 1)");
    }
}
