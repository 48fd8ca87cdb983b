package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.family.nonlinear.problems.DataPrograms;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.solvers.SolverResult;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from an independent implementation, with ten equations from {@code libsvm/constraints}. */
class LogisticRunsTest {
    @ParameterizedTest
    @CsvSource({
        "ionosphere, 9, 40, 0.515573593957243, 0.0831332460114",
        "sonar, 10, 44, 0.538314524633963, 0.0549660730374",
        "splice, 9, 40, 0.573759653329958, 0.0349506234574"
    })
    void exactNewtonEndsAtTheSameMinimum(String set, int steps, long evaluations, double minimum, double lambda) {
        NonlinearProgram program = DataPrograms.program("logistic-" + set);
        Map<String, String> exact = Map.of("sketch", "exact-lu", "tolB", "1e-2");
        var released = SolverResult.of(new AdaSketchNewton(), program, 0, exact);
        assertThat(released.steps()).isEqualTo(steps);
        assertThat(released.work()).containsEntry("evaluations", evaluations);
        var polished = SolverResult.of(
                new AdaSketchNewton(), program, 0, Map.of("sketch", "exact-lu", "tolB", "1e-2", "tolerance", "1e-9"));
        assertThat(polished.objective()).isCloseTo(minimum, within(1e-11));
        double[] multipliers = polished.iterate().lambda();
        assertThat(multipliers[multipliers.length - 1]).isCloseTo(lambda, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"ionosphere, 10, 44", "sonar, 13, 68"})
    void theAdaptiveL1MethodNeedsAsManyEvaluations(String set, int steps, long evaluations) {
        var solved = SolverResult.of(
                new GmresL1Adaptive(), DataPrograms.program("logistic-" + set), GmresL1Adaptive.Settings.logistic());
        assertThat(solved.steps()).isEqualTo(steps);
        assertThat(solved.work()).containsEntry("evaluations", evaluations);
    }

    @ParameterizedTest
    @Tag("slow")
    @CsvSource({
        "phishing, 7, 0.527792966519286",
        "phishing@labels=pm1, 11, 0.629785842851245",
        "mushrooms, 8, 0.023009847552022",
        "mushrooms@labels=pm1, 9, 0.339320970472347",
        "a9a, 9, 0.427336465568954",
        "w8a, 9, 0.377651034277573"
    })
    void exactNewtonOnTheLargeSetsDoesSoToo(String set, int steps, double minimum) {
        NonlinearProgram program = DataPrograms.program("logistic-" + set);
        var solved = SolverResult.of(new AdaSketchNewton(), program, 0, Map.of("sketch", "exact-lu", "tolB", "1e-2"));
        assertThat(solved.steps()).isEqualTo(steps);
        assertThat(solved.objective()).isCloseTo(minimum, within(1e-4));
    }
}
