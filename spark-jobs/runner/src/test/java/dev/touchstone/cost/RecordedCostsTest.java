package dev.touchstone.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.tables.RunFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedCostsTest {
    @TempDir
    private Path folder;

    /** Trials of a competitor that took some seconds together. */
    private static TrialFacts facts(String solver, String instance, double seconds, Map<String, Long> outcomes) {
        return new TrialFacts(solver, instance, 1, new TreeMap<>(outcomes), seconds, new TreeMap<>(), new TreeMap<>());
    }

    private static RecordedCosts costs(String solver, String instance, double seconds) {
        SortedMap<String, Double> byInstance = new TreeMap<>(Map.of(instance, seconds));
        return new RecordedCosts(new TreeMap<>(Map.of(solver, byInstance)));
    }

    /** (3 + 5) s of 1 + 3 trials are 2 s a trial; the mean of the competitors' means 3 and 5/3 would be 7/3. */
    @Test
    void aCostIsTheMeanOverTheTrialsOfAllCompetitorsAndOutcomes() {
        var costs = RecordedCosts.of(List.of(
                facts("adam", "iris", 3, Map.of("finished", 1L)),
                facts("adam", "iris", 5, Map.of("finished", 1L, "failed", 2L)),
                facts("adam", "wine", 7, Map.of("timed-out", 2L)),
                facts("sgd", "iris", 1, Map.of("finished", 4L))));
        assertThat(costs.of("adam", "iris")).hasValue(2);
        assertThat(costs.of("adam", "wine")).hasValue(3.5);
        assertThat(costs.of("sgd", "iris")).hasValue(0.25);
    }

    @Test
    void whatWasNotRunHasNoCost() {
        var costs = RecordedCosts.of(List.of(facts("adam", "iris", 3, Map.of("finished", 1L))));
        assertThat(costs.of("adam", "wine")).isEmpty();
        assertThat(costs.of("sgd", "iris")).isEmpty();
    }

    @Test
    void trialsThatTookNoMeasuredTimeAreLeftOutSoThatTheNextPlanTriesAgain() {
        var costs = RecordedCosts.of(List.of(
                facts("adam", "unbuildable", 0, Map.of("failed", 3L)),
                facts("adam", "unknown", Double.NaN, Map.of("crashed", 1L)),
                facts("adam", "iris", 1, Map.of("finished", 1L))));
        assertThat(costs.seconds().get("adam")).containsOnlyKeys("iris");
    }

    @Test
    void costsAreReadAsTheyWereWritten() {
        RunFolder run = RunFolder.at(folder.toString());
        assertThat(RecordedCosts.areIn(run)).isFalse();
        RecordedCosts costs = costs("λ-search", "bowl@n=7", 1.0 / 3).with(costs("adam", "iris", Double.MIN_VALUE));
        costs.write(run);
        assertThat(RecordedCosts.areIn(run)).isTrue();
        assertThat(RecordedCosts.read(run)).isEqualTo(costs);
    }

    @Test
    void laterCostsReplaceEarlierOnesOfTheSamePairAlone() {
        RecordedCosts earlier = costs("adam", "iris", 1).with(costs("adam", "wine", 2));
        RecordedCosts both = earlier.with(costs("adam", "iris", 10)).with(costs("sgd", "iris", 20));
        assertThat(both.of("adam", "iris")).hasValue(10);
        assertThat(both.of("adam", "wine")).hasValue(2);
        assertThat(both.of("sgd", "iris")).hasValue(20);
        assertThat(earlier.of("adam", "iris"))
                .as("the earlier ones stay as they are")
                .hasValue(1);
    }

    @Test
    void aFileThatIsCutOffIsNamed() {
        RunFolder run = RunFolder.at(folder.toString());
        run.folder().write("costs.json", "{\"adam\": {\"iris\": 1.");
        assertThatThrownBy(() -> RecordedCosts.read(run))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(folder.resolve("costs.json") + " is no JSON: ");
    }
}
