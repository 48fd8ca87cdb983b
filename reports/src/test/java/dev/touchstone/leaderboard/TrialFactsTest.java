package dev.touchstone.leaderboard;

import static dev.touchstone.leaderboard.Trials.ACCURACY;
import static dev.touchstone.leaderboard.Trials.LOSS;
import static dev.touchstone.leaderboard.Trials.summary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Outcome;
import dev.touchstone.tables.TrialBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrialFactsTest {
    private static TrialBuilder trial() {
        return TrialBuilder.of("c").on("x").by("adam");
    }

    private static TrialFacts facts(TrialBuilder... trials) {
        return TrialFacts.of(List.of(trials).stream().map(Trials::summary).toList(), List.of(LOSS, ACCURACY));
    }

    @Test
    void trialsAreCountedByTheWordOfTheirOutcome() {
        TrialFacts facts = facts(
                trial(),
                trial().ended(Outcome.Kind.TIMED_OUT),
                trial().selection(0),
                trial().ended(Outcome.Kind.TIMED_OUT));
        assertThat(facts.outcomes()).isEqualTo(Map.of("finished", 2L, "timed-out", 2L));
        assertThat(facts.trials()).isEqualTo(4);
        assertThat(facts.solver()).isEqualTo("adam");
        assertThat(facts.instance()).isEqualTo("x");
    }

    @Test
    void theCostIsProcessorTimeWhereKnownAndTheSolversClockElsewhere() {
        assertThat(facts(trial().used(1, 4, 0.5), trial().used(1, 2, Double.NaN))
                        .seconds())
                .isEqualTo(2.5);
    }

    @Test
    void theBestValueIsByTheGoalOfTheMetric() {
        TrialFacts facts = facts(
                trial().best("loss", 3).best("accuracy", 0.5),
                trial().best("loss", 1).best("accuracy", 0.25),
                trial().ended(Outcome.Kind.DIVERGED).best("loss", 2));
        assertThat(facts.best()).isEqualTo(Map.of("loss", 1.0, "accuracy", 0.5));
    }

    @Test
    void theWorstStartIsByTheGoalOfTheMetric() {
        TrialFacts facts = facts(
                trial().start("loss", 3).start("accuracy", 0.5),
                trial().start("loss", 7).start("accuracy", 0.25),
                trial());
        assertThat(facts.worstStart()).isEqualTo(Map.of("loss", 7.0, "accuracy", 0.25));
    }

    @Test
    void valuesThatAreNoMetricAreLeftOut() {
        assertThat(facts(trial().best("flops", 3).start("flops", 3)).best()).isEmpty();
    }

    @Test
    void theNumberOfVariablesIsThatOfAnyTrialThatKnowsIt() {
        assertThat(facts(trial().variables(0), trial().variables(9), trial().variables(0))
                        .variables())
                .isEqualTo(9);
    }

    @Test
    void aTrialWithoutAnyValueIsStillCounted() {
        assertThat(summary(trial().ended(Outcome.Kind.DECLINED)).value(LOSS)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(facts(trial().ended(Outcome.Kind.DECLINED)).trials()).isEqualTo(1);
    }
}
