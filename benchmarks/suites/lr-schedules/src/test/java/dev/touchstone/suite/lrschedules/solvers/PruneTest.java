package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.LrSchedulesSuite;
import dev.touchstone.suite.lrschedules.fisher.PruningScore;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import dev.touchstone.testkit.Trials;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PruneTest {
    private static final LrSchedulesSuite SUITE = new LrSchedulesSuite();
    private static final Instance<Objective> WINE =
            Suites.find("instance", SUITE.instances(Data.none()), Instance::name, "wine");
    private static final int VARIABLES = 42; // 13 features and a bias, of three classes
    private static final int STEPS = 24; // 2 epochs of ceil(178 / 16) batches
    private static final Map<String, String> SHORT = Map.of("epochs", "2", "learningRate", "0.1");

    /** Stops after so many steps. */
    private static final class Until implements Run<Iterate> {
        private int left;

        Until(int steps) {
            this.left = steps;
        }

        @Override
        public boolean proceed(Iterate iterate) {
            return left-- > 0;
        }

        @Override
        public RandomGenerator random(String stream) {
            return Philox.of("prune", stream);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 21", "0.7, 29", "1, 42"})
    void theShareOfTheVariablesIsExactlyZero(double share, int zeros) {
        for (PruningScore score : PruningScore.values()) {
            for (boolean update : new boolean[] {false, true}) {
                Iterate end = new Prune().solve(wine(), settings(score, share, update), new Until(1000));
                assertThat(Arrays.stream(end.x()).filter(w -> w == 0)).hasSize(zeros);
            }
        }
        assertThat(wine().variables()).isEqualTo(VARIABLES);
    }

    @Test
    void pruningIsOneMoreStepAndTheLastLookIsOfWhatIsLeft() {
        TrialResult whole = run(Map.of("share", "0"), Budget.UNLIMITED_STEPS);
        TrialResult pruned = run(Map.of("share", "0.9"), Budget.UNLIMITED_STEPS);
        assertThat(pruned.steps()).isEqualTo(STEPS + 1);
        assertThat(last(pruned, "train-loss")).isGreaterThan(last(whole, "train-loss"));
        assertThat(last(pruned, "sample-gradients")).isGreaterThan(last(run(Map.of(), STEPS), "sample-gradients"));
    }

    @Test
    void aBudgetThatEndsWithTheTrainingLeavesTheWeightsWhole() {
        Iterate end = new Prune().solve(wine(), settings(PruningScore.MFAC, 0.5, true), new Until(STEPS));
        assertThat(Arrays.stream(end.x()).filter(w -> w == 0)).isEmpty();
    }

    @Test
    void magnitudeAloneAsksForNoGradients() {
        TrialResult byMagnitude = run(Map.of("criterion", "magnitude", "update", "false"), Budget.UNLIMITED_STEPS);
        assertThat(last(byMagnitude, "sample-gradients")).isEqualTo(2 * 178.0);
        TrialResult updated = run(Map.of("criterion", "magnitude", "update", "true"), Budget.UNLIMITED_STEPS);
        assertThat(last(updated, "batches")).isEqualTo(STEPS + 64.0);
    }

    @Test
    void blocksAsLargeAsTheMatrixAreTheMatrix() {
        double whole = last(run(Map.of("blockSize", "0"), Budget.UNLIMITED_STEPS), "train-loss");
        assertThat(last(run(Map.of("blockSize", "42"), Budget.UNLIMITED_STEPS), "train-loss"))
                .isEqualTo(whole);
        assertThat(last(run(Map.of("blockSize", "5"), Budget.UNLIMITED_STEPS), "train-loss"))
                .isNotEqualTo(whole);
    }

    @Test
    void settingsRefuseNonsenseAndSayWhatWouldBeRight() {
        assertThatThrownBy(() -> settings(PruningScore.MFAC, 1.5, true)).hasMessage("share must be in [0, 1], was 1.5");
    }

    private static Prune.Settings settings(PruningScore score, double share, boolean update) {
        return new Prune.Settings(2, 16, 0.1, Schedule.of("linear"), score, share, 64, 32, 1e-5, 0, update);
    }

    private static Objective wine() {
        return WINE.problem().get();
    }

    private static TrialResult run(Map<String, String> changes, long steps) {
        var trials = new Trials<>(SUITE, Data.none(), new Budget(steps, Duration.ofHours(1)));
        var all = new TreeMap<>(SHORT);
        all.putAll(changes);
        return trials.run(new Prune(), WINE, all, 0);
    }

    private static double last(TrialResult result, String metric) {
        return result.trace().stream()
                .filter(measured -> measured.metric().equals(metric))
                .reduce((earlier, later) -> later)
                .map(Measurement::value)
                .orElseThrow();
    }
}
