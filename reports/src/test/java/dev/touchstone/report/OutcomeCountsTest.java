package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Outcome;
import dev.touchstone.tables.TrialBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutcomeCountsTest {
    private final OutcomeCounts counts = new OutcomeCounts();

    private void add(String solver, String instance, Outcome.Kind outcome, String id) {
        counts.add(TrialBuilder.of("c")
                .id(id)
                .by(solver)
                .on(instance)
                .ended(outcome, "reason of " + id, "frame")
                .part(EndedTrial.class));
    }

    @Test
    void trialsAreCountedBySolverAndByInstance() {
        add("adam", "x", Outcome.Kind.FINISHED, "1");
        add("adam", "y", Outcome.Kind.FINISHED, "2");
        add("adam", "y", Outcome.Kind.CRASHED, "3");
        add("sgd", "x", Outcome.Kind.DIVERGED, "4");
        assertThat(counts.bySolver())
                .isEqualTo(new TreeMap<>(Map.of(
                        "adam",
                        new TreeMap<>(Map.of(Outcome.Kind.FINISHED, 2, Outcome.Kind.CRASHED, 1)),
                        "sgd",
                        new TreeMap<>(Map.of(Outcome.Kind.DIVERGED, 1)))));
        assertThat(counts.byInstance().get("y")).isEqualTo(Map.of(Outcome.Kind.FINISHED, 1, Outcome.Kind.CRASHED, 1));
    }

    @Test
    void failedTrialsAreKeptWithTheirReasons() {
        add("adam", "x", Outcome.Kind.FINISHED, "1");
        add("adam", "x", Outcome.Kind.TIMED_OUT, "2");
        assertThat(counts.failures()).singleElement().satisfies(trial -> {
            assertThat(trial.trial()).isEqualTo("2");
            assertThat(trial.ending().reason()).isEqualTo("reason of 2");
            assertThat(trial.ending().frames()).containsExactly("frame");
        });
    }

    @Test
    void theFirstFailuresAreKeptUpToALimitAndAllAreCounted() {
        for (int i = 0; i < OutcomeCounts.MOST_KEPT + 100; i++) {
            add("adam", "x", Outcome.Kind.FAILED, "t" + i);
        }
        assertThat(counts.failures()).hasSize(OutcomeCounts.MOST_KEPT);
        assertThat(counts.failures().get(OutcomeCounts.MOST_KEPT - 1).trial()).isEqualTo("t499");
        assertThat(counts.byInstance().get("x")).containsEntry(Outcome.Kind.FAILED, 600);
    }
}
