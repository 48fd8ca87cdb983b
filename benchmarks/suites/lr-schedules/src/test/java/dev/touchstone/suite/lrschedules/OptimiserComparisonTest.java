package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suites;
import dev.touchstone.api.Words;
import dev.touchstone.engine.Budget;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.solvers.Adam;
import dev.touchstone.suite.lrschedules.solvers.DAdaptAdam;
import dev.touchstone.suite.lrschedules.solvers.Exadam;
import dev.touchstone.suite.lrschedules.solvers.ScheduleFreeAdamW;
import dev.touchstone.testkit.DataFolder;
import dev.touchstone.testkit.Trials;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims of the papers of the optimisers, on softmax regression, 100 epochs, batches of 16, three seeds. */
@Tag("slow")
class OptimiserComparisonTest {
    private static final int SEEDS = 3;

    private final LrSchedulesSuite suite = new LrSchedulesSuite();
    private Data data;
    private Trials<Objective, Iterate> trials;

    @BeforeEach
    void findTheData() {
        Optional<Path> folder = DataFolder.find();
        assumeThat(folder).as(DataFolder.MISSING).isPresent();
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
        List<Double> slow = epochs(new Adam(), problem, Map.of("schedule", "flat"));
        List<Double> fast = epochs(new Exadam(), problem, Map.of("schedule", "flat", "version", Words.of(version)));
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
                .mapToDouble(seed -> FinalValues.of(trials.run(solver, found, changes, seed), metric))
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
    private static <H extends Record> List<Double> epochs(
            Solver<Objective, Iterate, H> solver, Objective problem, Map<String, String> changes) {
        int epoch = (problem.rows() + 15) / 16;
        List<Double> losses = LossesByStep.of(solver, problem, 100 * epoch, changes);
        return IntStream.rangeClosed(1, 100)
                .mapToObj(e -> losses.get(e * epoch))
                .toList();
    }
}
