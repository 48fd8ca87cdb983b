package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.Budget;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.testkit.Trials;
import java.time.Duration;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every solver on softmax regression, over its epochs and otherwise with its defaults. */
class ConvergenceTest {
    private static final Map<String, Map<String, String>> SETTINGS = Map.ofEntries(
            Map.entry("adagrad", rate("0.25")),
            Map.entry("adam", rate("0.05")),
            Map.entry("adamw", rate("0.05")),
            Map.entry("amsgrad", rate("0.05")),
            Map.entry("dadapt-adam", rate("1")),
            Map.entry("exadam", rate("0.01")),
            Map.entry("lbfgs", Map.of()),
            Map.entry("mfac", rate("0.0078125")),
            Map.entry("momentum", rate("0.05")),
            Map.entry("nadam", rate("0.05")),
            Map.entry("nesterov", rate("0.05")),
            Map.entry("prodigy", rate("1")),
            Map.entry("prune", Map.of("learningRate", "0.05", "share", "0")),
            Map.entry("rmsprop", rate("0.01")),
            Map.entry("schedule-free-adamw", rate("0.05")),
            Map.entry("schedule-free-sgd", rate("1")),
            Map.entry("sgd", rate("0.5")),
            Map.entry("sso", Map.of("batchSize", "16", "innerSteps", "50")));

    private final LrSchedulesSuite suite = new LrSchedulesSuite();
    private final Trials<Objective, Iterate> trials =
            new Trials<>(suite, Data.none(), new Budget(Budget.UNLIMITED_STEPS, Duration.ofHours(1)));

    @Test
    void everySolverIsTried() {
        var names = new TreeSet<String>();
        suite.solvers().forEach(solver -> names.add(solver.name()));
        assertThat(SETTINGS).containsOnlyKeys(names);
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
        return FinalValues.of(trials.run(solver, instance, SETTINGS.get(solver.name()), 0), "train-loss");
    }

    private static Map<String, String> rate(String learningRate) {
        return Map.of("learningRate", learningRate);
    }
}
