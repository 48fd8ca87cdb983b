package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.suite.sketchednewton.problems.HockSchittkowski;
import dev.touchstone.suite.sketchednewton.problems.NonlinearProgram;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaSketchNewtonTest {
    private static NonlinearProgram program(String name) {
        return switch (name) {
            case "HS6" -> new HockSchittkowski.Hs6();
            case "HS7" -> new HockSchittkowski.Hs7();
            case "BT5" -> new HockSchittkowski.Bt5();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The counts are those of the authors' result files. */
    @ParameterizedTest
    @CsvSource({
        "HS6, gv, 9, 72", "HS6, rk, 9, 72", "HS6, exact-lu, 9, 72",
        "HS7, gv, 10, 66", "HS7, rk, 10, 66", "HS7, exact-lu, 10, 66",
        "BT5, gv, 5, 24", "BT5, rk, 5, 24", "BT5, exact-lu, 5, 24"
    })
    void iterationsAndEvaluationsAreThoseOfTheAuthorsRuns(String name, String sketch, int steps, long evaluations) {
        var solved = Solved.by(new AdaSketchNewton(), program(name), 0, Map.of("sketch", sketch));
        assertThat(solved.steps()).isEqualTo(steps);
        assertThat(solved.work()).containsEntry("evaluations", evaluations).containsEntry("derivatives", evaluations);
        assertThat(solved.residual()).isLessThanOrEqualTo(1e-4);
    }

    @ParameterizedTest
    @CsvSource({"HS6, 0", "HS7, -1.7320508075688772", "BT5, 961.7151721"})
    void itEndsAtTheKnownMinimum(String name, double minimum) {
        var solved = Solved.by(new AdaSketchNewton(), program(name), 0, Map.of("tolerance", "1e-8"));
        assertThat(solved.objective()).isCloseTo(minimum, within(1e-7));
    }
}
