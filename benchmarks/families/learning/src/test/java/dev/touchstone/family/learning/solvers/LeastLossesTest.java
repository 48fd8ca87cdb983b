package dev.touchstone.family.learning.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Data;
import dev.touchstone.family.learning.RecordedRun;
import dev.touchstone.family.learning.instances.LearningInstances;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.testkit.DataFolder;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The best known values of all smooth instances against L-BFGS; without a data folder, of those that need none. */
@Tag("slow")
class LeastLossesTest {
    private static final Lbfgs.Settings SETTINGS = new Lbfgs.Settings(1000, 100, 1e-9);

    @TestFactory
    Stream<DynamicTest> leastLossesAreReachedAndNotBeaten() {
        Data data = DataFolder.find().map(Data::folder).orElseGet(Data::none);
        return LearningInstances.of(data).stream()
                .filter(instance -> instance.best().isPresent())
                .filter(instance -> !instance.name().startsWith("max-affine-"))
                .map(instance -> DynamicTest.dynamicTest(instance.name(), () -> {
                    double best = instance.best().orElseThrow().value();
                    assertThat(leastLoss(instance.problem().get())).isCloseTo(best, within(1e-9));
                }));
    }

    private static double leastLoss(Objective problem) {
        return problem.value(
                new Lbfgs().solve(problem, SETTINGS, RecordedRun.toTheEnd()).x());
    }
}
