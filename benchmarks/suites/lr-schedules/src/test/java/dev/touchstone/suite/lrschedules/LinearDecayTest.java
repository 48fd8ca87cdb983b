package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.problems.MaxAffine;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.solvers.Sgd;
import dev.touchstone.testkit.Trials;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearDecayTest {
    private final LrSchedulesSuite suite = new LrSchedulesSuite();
    private final Trials<Objective, Iterate> trials =
            new Trials<>(suite, Data.none(), new Budget(Budget.UNLIMITED_STEPS, Duration.ofHours(1)));

    /** arXiv 2310.07831: from D / (G sqrt T), f(x_T) - f* is at most D G / sqrt T. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 100, 1000})
    void theLastIterateOfLinearDecayMeetsItsBoundOnEveryDeterministicProblem(int steps) {
        List<Instance<Objective>> problems = suite.instances(Data.none()).stream()
                .filter(instance -> instance.name().startsWith("max-affine-"))
                .toList();
        assertThat(problems).hasSize(6).allSatisfy(instance -> {
            var problem = (MaxAffine) instance.problem().get();
            double rate = problem.distance() / (problem.lipschitz() * Math.sqrt(steps));
            assertThat(gap(instance, steps, rate))
                    .isBetween(0.0, problem.distance() * problem.lipschitz() / Math.sqrt(steps));
        });
    }

    private double gap(Instance<Objective> instance, int steps, double rate) {
        var changes = Map.of("epochs", "" + steps, "learningRate", "" + rate, "schedule", "linear");
        TrialResult result = trials.run(new Sgd(), instance, changes, 0);
        assertThat(result.steps()).isEqualTo(steps);
        return FinalValues.of(result, "gap");
    }
}
