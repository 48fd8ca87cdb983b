package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.learning.instances.Optima;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.solvers.Lbfgs;
import dev.touchstone.testkit.DataFolder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** The rows of {@code optima.csv} against L-BFGS. */
@Tag("slow")
class LeastLossesTest {
    @TestFactory
    Stream<DynamicTest> leastLossesAreReachedAndNotBeaten() {
        Data data = DataFolder.find().map(Data::folder).orElseGet(Data::none);
        List<Instance<Objective>> instances = new LrSchedulesSuite().instances(data);
        return Optima.shipped().rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.instance(), () -> {
                    Optional<Instance<Objective>> found = instances.stream()
                            .filter(instance -> instance.name().equals(row.instance()))
                            .findFirst();
                    assumeThat(found).as(DataFolder.MISSING).isPresent();
                    Objective problem = found.get().problem().get();
                    List<Double> losses = Losses.of(new Lbfgs(), problem, 1000, Map.of("memory", "100"));
                    assertThat(losses.get(losses.size() - 1))
                            .isCloseTo(row.best().value(), within(1e-9));
                }));
    }
}
