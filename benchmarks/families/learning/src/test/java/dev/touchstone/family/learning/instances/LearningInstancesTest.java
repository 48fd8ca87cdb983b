package dev.touchstone.family.learning.instances;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.learning.SampleData;
import dev.touchstone.family.learning.objective.Objective;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LearningInstancesTest {
    private static final List<Instance<Objective>> WITHOUT_DATA = LearningInstances.of(Data.none());

    @Test
    void setsThatShipComeFirstThenSyntheticProblemsThenVariants() {
        assertThat(WITHOUT_DATA)
                .extracting(Instance::name)
                .doesNotHaveDuplicates()
                .startsWith(
                        "breast-cancer",
                        "digits",
                        "iris",
                        "wine",
                        "max-affine-d10-s1",
                        "max-affine-d10-s2",
                        "max-affine-d10-s3",
                        "max-affine-d100-s1",
                        "max-affine-d100-s2",
                        "max-affine-d100-s3",
                        "quadratic-d100-k100",
                        "quadratic-d100-k10000",
                        "quadratic-d100-k100-n100",
                        "quadratic-d100-k10000-n100",
                        "matrix-factorisation-w1",
                        "matrix-factorisation-w4",
                        "matrix-factorisation-w10",
                        "breast-cancer@tanh=16",
                        "breast-cancer@relu=16",
                        "breast-cancer@logistic",
                        "breast-cancer@squared")
                .hasSize(17 + 4 * 4);
    }

    @Test
    void filesOfADataFolderComeBehindAllOthersWithTheirVariants() {
        Data data = SampleData.folder(Map.of("libsvm/two", "+1 1:1\n-1 1:-1\n", "libsvm/two.t", "+1 1:1\n"));
        assertThat(LearningInstances.of(data))
                .extracting(Instance::name)
                .hasSize(WITHOUT_DATA.size() + 5)
                .endsWith(
                        "libsvm-two",
                        "libsvm-two@tanh=16",
                        "libsvm-two@relu=16",
                        "libsvm-two@logistic",
                        "libsvm-two@squared");
    }

    /** Digests are part of trial ids: those of problems that code defines are made of their names. */
    @Test
    void digestsAreThoseThatTrialIdsAreMadeOf() {
        assertThat(digest("iris")).isEqualTo("f13ffa8fdd56fd8e");
        assertThat(digest("iris@tanh=16")).as("that of the set").isEqualTo("f13ffa8fdd56fd8e");
        assertThat(digest("matrix-factorisation-w4")).isEqualTo("a47ea4a3cf4987aa");
        assertThat(digest("max-affine-d10-s1")).isEqualTo("34be75ee4b1252a8");
    }

    @TestFactory
    List<DynamicTest> aBestKnownValueIsTheOptimumOfTheProblem() {
        return WITHOUT_DATA.stream()
                .map(instance -> DynamicTest.dynamicTest(instance.name(), () -> {
                    Objective problem = instance.problem().get();
                    if (instance.best().isPresent()) {
                        assertThat(problem.optimum())
                                .hasValue(instance.best().get().value());
                    } else {
                        assertThat(problem.optimum()).isEmpty();
                    }
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> aNameSaysTheSizeOfASyntheticProblem() {
        return WITHOUT_DATA.stream()
                .filter(instance -> instance.name().matches("(quadratic|max-affine|matrix)-.*"))
                .map(instance -> DynamicTest.dynamicTest(instance.name(), () -> {
                    Objective problem = instance.problem().get();
                    String name = instance.name();
                    if (name.startsWith("matrix")) {
                        int width = Integer.parseInt(name.substring(name.indexOf("-w") + 2));
                        assertThat(problem.variables()).isEqualTo(16 * width);
                        assertThat(problem.rows()).isEqualTo(1000);
                    } else {
                        assertThat(problem.variables()).isEqualTo(name.contains("-d100") ? 100 : 10);
                        assertThat(problem.rows()).isEqualTo(name.endsWith("-n100") ? 100 : 1);
                    }
                    assertThat(problem.classes()).isZero();
                }))
                .toList();
    }

    private static String digest(String name) {
        return WITHOUT_DATA.stream()
                .filter(instance -> instance.name().equals(name))
                .findFirst()
                .orElseThrow()
                .digest()
                .get();
    }
}
