package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Budget;
import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suites;
import dev.touchstone.suite.lrschedules.problems.Objective;
import dev.touchstone.suite.lrschedules.solvers.Iterate;
import dev.touchstone.testkit.Trials;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every solver on softmax regression, over its 100 epochs and otherwise with its defaults. */
class ConvergenceTest {
    private static final Map<String, String> RATES = Map.ofEntries(
            Map.entry("adagrad", "0.25"),
            Map.entry("adam", "0.05"),
            Map.entry("adamw", "0.05"),
            Map.entry("amsgrad", "0.05"),
            Map.entry("dadapt-adam", "1"),
            Map.entry("exadam", "0.01"),
            Map.entry("momentum", "0.05"),
            Map.entry("nadam", "0.05"),
            Map.entry("nesterov", "0.05"),
            Map.entry("prodigy", "1"),
            Map.entry("rmsprop", "0.01"),
            Map.entry("schedule-free-adamw", "0.05"),
            Map.entry("schedule-free-sgd", "1"),
            Map.entry("sgd", "0.5"));

    private final LrSchedulesSuite suite = new LrSchedulesSuite();
    private final Trials<Objective, Iterate> trials =
            new Trials<>(suite, Data.none(), new Budget(Budget.UNLIMITED_STEPS, Duration.ofHours(1)));

    @Test
    void everySolverIsTried() {
        var names = new TreeSet<String>();
        suite.solvers().forEach(solver -> names.add(solver.name()));
        assertThat(RATES).containsOnlyKeys(names);
    }

    /** Least losses: iris 0.0397 and breast-cancer below 0.04; from log 3 and log 2. */
    @ParameterizedTest
    @CsvSource({"iris, 0.2", "breast-cancer, 0.2"})
    void everySolverComesNearTheOptimum(String name, double factor) {
        Instance<Objective> instance = Suites.find("instance", suite.instances(Data.none()), Instance::name, name);
        double start = Math.log(instance.problem().get().classes());
        assertThat(suite.solvers()).allSatisfy(solver -> assertThat(finalLoss(solver, instance))
                .as(solver.name())
                .isLessThan(factor * start));
    }

    private double finalLoss(Solver<Objective, Iterate, ?> solver, Instance<Objective> instance) {
        var changes = Map.of("learningRate", RATES.get(solver.name()));
        return Traces.last(trials.run(solver, instance, changes, 0), "train-loss");
    }
}
