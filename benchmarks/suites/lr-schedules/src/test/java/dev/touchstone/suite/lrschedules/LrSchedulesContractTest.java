package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.solvers.Lbfgs;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.solvers.Sgd;
import dev.touchstone.suite.lrschedules.solvers.Sso;
import dev.touchstone.testkit.SuiteContract;
import dev.touchstone.testkit.Trials;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LrSchedulesContractTest extends SuiteContract<Objective, Iterate> {
    private static final String STEEP = "matrix-factorisation-";

    @Override
    protected Suite<Objective, Iterate> suite() {
        return new LrSchedulesSuite();
    }

    /**
     * The instances on which no default rate diverges; of the largest set only one, as the smaller sets have the others
     * too.
     */
    @Override
    protected List<Instance<Objective>> instances() {
        return super.instances().stream()
                .filter(instance -> !instance.name().startsWith(STEEP))
                .filter(instance -> !instance.name().startsWith("digits@"))
                .toList();
    }

    @Override
    protected Set<String> unrankedUnits() {
        return Set.of("batches", "forward-passes", "pull-backs", "sample-gradients", "target-values", "values");
    }

    @TestFactory
    Stream<DynamicTest> steepProblemsAreDescendedAtASmallRateTheSameWayTwice() {
        var trials = new Trials<>(suite(), data(), budget());
        return suite().instances(data()).stream()
                .filter(instance -> instance.name().startsWith(STEEP))
                .map(instance -> DynamicTest.dynamicTest(instance.name(), () -> {
                    assertThat(trials.run(new Sgd(), instance).outcome().kind()).isEqualTo(Outcome.Kind.DIVERGED);
                    var changes = Map.of("learningRate", "0.005");
                    TrialResult result = trials.run(new Sgd(), instance, changes, 0);
                    assertThat(result.outcome().kind()).isEqualTo(Outcome.Kind.FINISHED);
                    assertThat(trials.run(new Sgd(), instance, changes, 0)).isEqualTo(result);
                    assertThat(trials.run(new Sso(), instance).outcome().kind()).isEqualTo(Outcome.Kind.FINISHED);
                    assertThat(trials.run(new Lbfgs(), instance).outcome().kind())
                            .isEqualTo(Outcome.Kind.FINISHED);
                }));
    }

    @Test
    void theSuiteIsFoundByItsName() {
        assertThat(Suites.on(getClass().getClassLoader()).named("lr-schedules")).isInstanceOf(LrSchedulesSuite.class);
    }
}
