package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.Budget;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.solvers.Adam;
import dev.touchstone.testkit.DataFolder;
import dev.touchstone.testkit.Trials;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "The Road Less Scheduled", arXiv 2405.15682, convex experiments, linear decay: Adam with beta 0.9 and
 * 0.95, 100 epochs, batches of 16, the best learning rate of a grid of powers of two; here with three
 * seeds. The tolerances are three of the paper's standard errors and what a grid of other rates may do.
 */
@Tag("slow")
class ReplicationTest {
    private static final int SEEDS = 3;

    @ParameterizedTest
    @CsvSource({
        "libsvm-iris, 98.61, 0.05",
        "libsvm-wine, 100, 0.05",
        "libsvm-vowel, 77.6, 0.9",
        "libsvm-vehicle, 83.2, 0.9"
    })
    void adamWithLinearDecayReachesThePrintedRunningAccuracy(String instance, double percent, double tolerance) {
        Optional<Path> folder = DataFolder.find();
        assumeThat(folder).as(DataFolder.MISSING).isPresent();
        var suite = new LrSchedulesSuite();
        Data data = Data.folder(folder.get());
        Instance<Objective> found = Suites.find("instance", suite.instances(data), Instance::name, instance);
        var trials = new Trials<>(suite, data, new Budget(Budget.UNLIMITED_STEPS, Duration.ofHours(1)));
        double best = IntStream.rangeClosed(-12, 3)
                .mapToDouble(power -> runningAccuracy(trials, found, Math.scalb(1.0, power)))
                .max()
                .orElseThrow();
        assertThat(100 * best).isCloseTo(percent, within(tolerance));
    }

    private static double runningAccuracy(
            Trials<Objective, Iterate> trials, Instance<Objective> instance, double learningRate) {
        Map<String, String> changes =
                Map.of("beta1", "0.9", "beta2", "0.95", "schedule", "linear", "learningRate", "" + learningRate);
        return IntStream.range(0, SEEDS)
                .mapToDouble(
                        seed -> FinalValues.of(trials.run(new Adam(), instance, changes, seed), "running-accuracy"))
                .average()
                .orElseThrow();
    }
}
