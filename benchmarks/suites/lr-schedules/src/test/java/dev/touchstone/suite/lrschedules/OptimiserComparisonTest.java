package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.Budget;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import dev.touchstone.suite.lrschedules.solvers.Adam;
import dev.touchstone.suite.lrschedules.solvers.DAdaptAdam;
import dev.touchstone.suite.lrschedules.solvers.Exadam;
import dev.touchstone.suite.lrschedules.solvers.Iterate;
import dev.touchstone.suite.lrschedules.solvers.ScheduleFreeAdamW;
import dev.touchstone.testkit.DataFolder;
import dev.touchstone.testkit.Trials;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the papers of the optimisers claim, on softmax regression, 100 epochs, batches of 16, three seeds. */
@Tag("slow")
class OptimiserComparisonTest {
    private static final int SEEDS = 3;

    private final LrSchedulesSuite suite = new LrSchedulesSuite();
    private Data data;
    private Trials<Objective, Iterate> trials;

    @BeforeEach
    void findTheData() {
        Optional<Path> folder = DataFolder.find();
        assumeThat(folder)
                .as("no data: set TOUCHSTONE_DATA or put them in ../shared/datasets")
                .isPresent();
        data = Data.folder(folder.get());
        trials = new Trials<>(suite, data, new Budget(Budget.UNLIMITED_STEPS, Duration.ofHours(1)));
    }

    /** "The Road Less Scheduled", arXiv 2405.15682: no schedule is needed where x is an average. */
    @ParameterizedTest
    @ValueSource(strings = {"libsvm-vowel", "libsvm-vehicle", "libsvm-segment"})
    void scheduleFreeEndsBelowAdamWithLinearDecayAtTheBestRateOfEach(String instance) {
        double adam = tunedLoss(new Adam(), instance, Map.of("schedule", "linear"));
        assertThat(tunedLoss(new ScheduleFreeAdamW(), instance, Map.of())).isLessThan(adam);
    }

    /** Against the claim of arXiv 2412.20302, which is one of equal rates. */
    @ParameterizedTest
    @CsvSource({"libsvm-vowel, v1", "libsvm-vowel, v2", "libsvm-vehicle, v1", "libsvm-vehicle, v2"})
    void exadamTiesWithAdamAtTheBestRateOfEach(String instance, String version) {
        double adam = tunedLoss(new Adam(), instance, Map.of("schedule", "linear"));
        double exadam = tunedLoss(new Exadam(), instance, Map.of("schedule", "linear", "version", version));
        assertThat(exadam / adam).isCloseTo(1, within(0.015));
    }

    /** arXiv 2412.20302: the loss of each epoch is lower than Adam's, as a mean over the epochs, at 1e-3 for both. */
    @ParameterizedTest
    @CsvSource({
        "libsvm-vowel, V1, 30",
        "libsvm-vehicle, V1, 30",
        "libsvm-segment, V1, 30",
        "libsvm-vowel, V2, 15",
        "libsvm-vehicle, V2, 15",
        "libsvm-segment, V2, 15"
    })
    void exadamIsFasterThanAdamAtTheSameSmallRate(String instance, Exadam.Version version, double percent) {
        Objective problem = find(instance).problem().get();
        var flat = Schedule.of("flat");
        var adam = new Adam.Settings(100, 16, 1e-3, flat, 0.9, 0.999, 1e-8);
        var exadam = new Exadam.Settings(100, 16, 1e-3, flat, version, 0.9, 0.999, 1e-8, 0);
        List<Double> slow = epochs(problem, run -> new Adam().solve(problem, adam, run));
        List<Double> fast = epochs(problem, run -> new Exadam().solve(problem, exadam, run));
        double reduction = IntStream.range(0, 100)
                .mapToDouble(epoch -> 1 - fast.get(epoch) / slow.get(epoch))
                .average()
                .orElseThrow();
        assertThat(100 * reduction).isGreaterThan(percent);
    }

    /** arXiv 2301.07733, convex experiments, read from a figure: running accuracy without tuning. */
    @ParameterizedTest
    @CsvSource({"libsvm-iris, 98.6, 0.2", "libsvm-vowel, 77.4, 0.9", "libsvm-vehicle, 81.9, 0.9"})
    void dAdaptationReachesThePrintedRunningAccuracy(String instance, double percent, double tolerance) {
        double accuracy = mean(new DAdaptAdam(), instance, Map.of("schedule", "stepwise"), "running-accuracy");
        assertThat(100 * accuracy).isCloseTo(percent, within(tolerance));
    }

    private double tunedLoss(Solver<Objective, Iterate, ?> solver, String instance, Map<String, String> changes) {
        return IntStream.rangeClosed(-6, 3)
                .mapToObj(power -> with(changes, "learningRate", "" + Math.scalb(1.0, power)))
                .mapToDouble(all -> mean(solver, instance, all, "train-loss"))
                .min()
                .orElseThrow();
    }

    private double mean(
            Solver<Objective, Iterate, ?> solver, String instance, Map<String, String> changes, String metric) {
        Instance<Objective> found = find(instance);
        return IntStream.range(0, SEEDS)
                .mapToDouble(seed -> Traces.last(trials.run(solver, found, changes, seed), metric))
                .average()
                .orElseThrow();
    }

    private Instance<Objective> find(String instance) {
        return Suites.find("instance", suite.instances(data), Instance::name, instance);
    }

    private static Map<String, String> with(Map<String, String> changes, String name, String value) {
        var all = new HashMap<>(changes);
        all.put(name, value);
        return all;
    }

    /** f at the end of every epoch. */
    private static List<Double> epochs(Objective problem, Function<Run<Iterate>, Iterate> solve) {
        var losses = new Epochs(problem);
        losses.values.add(problem.value(solve.apply(losses).x()));
        return losses.values;
    }

    /** Looks at f between the epochs. */
    private static final class Epochs implements Run<Iterate> {
        private final Objective problem;
        private final List<Double> values = new ArrayList<>();
        private long step;

        Epochs(Objective problem) {
            this.problem = problem;
        }

        @Override
        public boolean proceed(Iterate iterate) {
            if (step > 0 && step % ((problem.rows() + 15) / 16) == 0) {
                values.add(problem.value(iterate.x()));
            }
            step++;
            return true;
        }

        @Override
        public RandomGenerator random(String stream) {
            return Philox.of("comparison", stream);
        }
    }
}
