package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.nonlinear.metrics.KktResidual;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values from an independent implementation, with ten equations from {@code libsvm/constraints}. */
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
        NonlinearProgram program = DataPrograms.program("logistic-" + set);
        var start = new PrimalDualPoint(program.start(), program.startMultipliers());
        assertThat(program.evaluation().objective(start.x())).isCloseTo(objective, within(1e-10 * objective));
        assertThat(KktResidual.of(program, start)).isCloseTo(residual, within(1e-10 * residual));
    }

    @Test
    void aSetWithOtherLabelsIsListedTwiceAndOneWithFiveEquationsToo() {
        assertThat(new LogisticInstances(DataPrograms.data()).all())
                .extracting(Instance::name)
                .contains("logistic-phishing", "logistic-phishing@labels=pm1", "logistic-heart", "logistic-svmguide3")
                .doesNotContain("logistic-ionosphere@labels=pm1")
                .doesNotHaveDuplicates();
        assertThat(DataPrograms.program("logistic-heart").constraints()).isEqualTo(6);
        assertThat(DataPrograms.program("logistic-sonar").constraints()).isEqualTo(11);
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
