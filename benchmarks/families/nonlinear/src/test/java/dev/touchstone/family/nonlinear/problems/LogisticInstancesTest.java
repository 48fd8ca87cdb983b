package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.nonlinear.metrics.KktResidual;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.suite.sketchednewton.solvers.AdaSketchNewton;
import dev.touchstone.suite.sketchednewton.solvers.GmresL1Adaptive;
import dev.touchstone.suite.sketchednewton.solvers.Solved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values computed with an independent implementation, with ten equations from {@code libsvm/constraints}. */
class LogisticInstancesTest {
    @ParameterizedTest
    @CsvSource({
        "ionosphere, 1.93195643321571, 42.1989650032181",
        "sonar, 9.83867488676819, 72.5028291470833",
        "splice, 3.67394041914363, 72.2896923018755",
        "phishing, 0.30942798098464, 75.1288315076136",
        "phishing@labels=pm1, 2.43084262540408, 75.2088509071566",
        "mushrooms, 3.65501066576e-10, 118.697086929304",
        "mushrooms@labels=pm1, 10.1225997053373, 118.853805377955",
        "a9a, 10.513990292648, 131.167175356329",
        "w8a, 11.458308206519, 314.141954062625"
    })
    void objectiveAndResidualAtTheStartAreAsComputedElsewhere(String set, double objective, double residual) {
        NonlinearProgram program = Shared.program("logistic-" + set);
        var start = new PrimalDualPoint(program.start(), program.startMultipliers());
        assertThat(program.evaluation().objective(start.x())).isCloseTo(objective, within(1e-10 * objective));
        assertThat(KktResidual.of(program, start)).isCloseTo(residual, within(1e-10 * residual));
    }

    @ParameterizedTest
    @CsvSource({
        "ionosphere, 9, 40, 0.515573593957243, 0.0831332460114",
        "sonar, 10, 44, 0.538314524633963, 0.0549660730374",
        "splice, 9, 40, 0.573759653329958, 0.0349506234574"
    })
    void exactNewtonEndsAtTheSameMinimum(String set, int steps, long evaluations, double minimum, double lambda) {
        NonlinearProgram program = Shared.program("logistic-" + set);
        Map<String, String> exact = Map.of("sketch", "exact-lu", "tolB", "1e-2");
        var released = Solved.by(new AdaSketchNewton(), program, 0, exact);
        assertThat(released.steps()).isEqualTo(steps);
        assertThat(released.work()).containsEntry("evaluations", evaluations);
        var polished = Solved.by(
                new AdaSketchNewton(), program, 0, Map.of("sketch", "exact-lu", "tolB", "1e-2", "tolerance", "1e-9"));
        assertThat(polished.objective()).isCloseTo(minimum, within(1e-11));
        double[] multipliers = polished.iterate().lambda();
        assertThat(multipliers[multipliers.length - 1]).isCloseTo(lambda, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"ionosphere, 10, 44", "sonar, 13, 68"})
    void theAdaptiveL1MethodNeedsAsManyEvaluations(String set, int steps, long evaluations) {
        var solved = Solved.by(
                new GmresL1Adaptive(), Shared.program("logistic-" + set), GmresL1Adaptive.Settings.logistic());
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
        NonlinearProgram program = Shared.program("logistic-" + set);
        var solved = Solved.by(new AdaSketchNewton(), program, 0, Map.of("sketch", "exact-lu", "tolB", "1e-2"));
        assertThat(solved.steps()).isEqualTo(steps);
        assertThat(solved.objective()).isCloseTo(minimum, within(1e-4));
    }

    @Test
    void aSetWithOtherLabelsIsListedTwiceAndOneWithFiveEquationsToo() {
        assertThat(new LogisticInstances(Shared.data()).all())
                .extracting(Instance::name)
                .contains("logistic-phishing", "logistic-phishing@labels=pm1", "logistic-heart", "logistic-svmguide3")
                .doesNotContain("logistic-ionosphere@labels=pm1")
                .doesNotHaveDuplicates();
        assertThat(Shared.program("logistic-heart").constraints()).isEqualTo(6);
        assertThat(Shared.program("logistic-sonar").constraints()).isEqualTo(11);
    }

    @Test
    void theDigestIsThatOfBothFilesAndTheLabels(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("libsvm/constraints"));
        Path rows = folder.resolve("libsvm/mushrooms");
        Path equations = folder.resolve("libsvm/constraints/mushrooms.A5.csv");
        Files.writeString(rows, "1 1:0.5\n2 2:1\n");
        Files.writeString(equations, "b,a1,a2\n1,1,1\n");
        List<String> before = digests(folder);
        assertThat(before).hasSize(2).doesNotHaveDuplicates();
        Files.writeString(equations, "b,a1,a2\n1,1,2\n");
        List<String> between = digests(folder);
        Files.writeString(rows, "1 1:0.5\n2 2:2\n");
        assertThat(between).doesNotContainAnyElementsOf(before);
        assertThat(digests(folder)).doesNotContainAnyElementsOf(before).doesNotContainAnyElementsOf(between);
    }

    private static List<String> digests(Path folder) {
        return new LogisticInstances(Data.folder(folder))
                .all()
                .map(instance -> instance.digest().get())
                .toList();
    }

    @Test
    void withoutAFolderThereAreNone() {
        assertThat(new LogisticInstances(Data.none()).all()).isEmpty();
    }
}
