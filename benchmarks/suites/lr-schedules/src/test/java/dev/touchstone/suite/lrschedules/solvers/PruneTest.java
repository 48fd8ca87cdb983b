package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.family.learning.RecordedRun;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.FinalValues;
import dev.touchstone.suite.lrschedules.LrSchedulesSuite;
import dev.touchstone.suite.lrschedules.fisher.PruningScore;
import dev.touchstone.suite.lrschedules.schedules.Schedule;
import dev.touchstone.testkit.Trials;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
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

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 21", "0.7, 29", "1, 42"})
    void theShareOfTheVariablesIsExactlyZero(double share, int zeros) {
        for (PruningScore score : PruningScore.values()) {
            for (boolean update : new boolean[] {false, true}) {
                Iterate end = new Prune().solve(wine(), settings(score, share, update), RecordedRun.toTheEnd());
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
        assertThat(FinalValues.of(pruned, "train-loss")).isGreaterThan(FinalValues.of(whole, "train-loss"));
        assertThat(FinalValues.of(pruned, "sample-gradients"))
                .isGreaterThan(FinalValues.of(run(Map.of(), STEPS), "sample-gradients"));
    }

    @Test
    void aBudgetThatEndsWithTheTrainingLeavesTheWeightsWhole() {
        Iterate end = new Prune().solve(wine(), settings(PruningScore.MFAC, 0.5, true), RecordedRun.of(STEPS));
        assertThat(Arrays.stream(end.x()).filter(w -> w == 0)).isEmpty();
    }

    @Test
    void magnitudeAloneAsksForNoGradients() {
        TrialResult byMagnitude = run(Map.of("criterion", "magnitude", "update", "false"), Budget.UNLIMITED_STEPS);
        assertThat(FinalValues.of(byMagnitude, "sample-gradients")).isEqualTo(2 * 178.0);
        TrialResult updated = run(Map.of("criterion", "magnitude", "update", "true"), Budget.UNLIMITED_STEPS);
        assertThat(FinalValues.of(updated, "batches")).isEqualTo(STEPS + 64.0);
    }

    /** Mini-batches of the training are those of Adam alone, whatever is pruned afterwards. */
    @Test
    void gradientsOfPruningHaveRandomNumbersOfTheirOwn() {
        var run = RecordedRun.toTheEnd();
        new Prune().solve(wine(), settings(PruningScore.MFAC, 0.5, true), run);
        assertThat(run.streams()).containsExactly("batches", "fisher");
        var unused = RecordedRun.toTheEnd();
        new Prune().solve(wine(), settings(PruningScore.MAGNITUDE, 0.5, false), unused);
        assertThat(unused.streams()).containsExactly("batches");
    }

    @Test
    void blocksAsLargeAsTheMatrixAreTheMatrix() {
        double whole = FinalValues.of(run(Map.of("blockSize", "0"), Budget.UNLIMITED_STEPS), "train-loss");
        assertThat(FinalValues.of(run(Map.of("blockSize", "42"), Budget.UNLIMITED_STEPS), "train-loss"))
                .isEqualTo(whole);
        assertThat(FinalValues.of(run(Map.of("blockSize", "5"), Budget.UNLIMITED_STEPS), "train-loss"))
                .isNotEqualTo(whole);
    }

    private static Prune.Settings settings(PruningScore score, double share, boolean update) {
        var plan = new TrainingPlan(2, 16, 0.1, Schedule.of("linear"));
        return new Prune.Settings(plan, score, share, new FisherGradients(64, 1e-5), 32, 0, update);
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
}
