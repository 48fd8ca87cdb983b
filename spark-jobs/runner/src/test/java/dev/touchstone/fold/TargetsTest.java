package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.fold.Targets.Target;
import dev.touchstone.leaderboard.TrialFacts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Targets f_L + tau (f(x_0) - f_L), computed by hand. */
class TargetsTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** The facts about a competitor that started at values and nearnesses and came to others. */
    private static TrialFacts facts(String instance, Map<String, Double> start, Map<String, Double> best) {
        return new TrialFacts("halving", instance, 1, new TreeMap<>(), 0, new TreeMap<>(best), new TreeMap<>(start));
    }

    private static TrialFacts values(double start, double best) {
        return facts("line", Map.of("value", start), Map.of("value", best));
    }

    private static List<Target> targets(double tau, Map<String, Double> known, TrialFacts... facts) {
        return new Targets(List.of(facts), tau, FoldedRun.METRICS, known).on("line");
    }

    private static double bar(List<Target> targets, String metric, double tolerance) {
        return targets.stream()
                .filter(target -> target.metric().equals(metric) && target.tolerance() == tolerance)
                .mapToDouble(Target::bar)
                .findFirst()
                .orElseThrow();
    }

    /** From 1024 down to 24: 24 + 0.5 * 1000, 24 + 0.1 * 1000 and so on. */
    @Test
    void aTargetIsAShareOfTheWayBackFromTheBestValueToTheStart() {
        List<Target> targets = targets(0.5, Map.of(), values(1024, 24));
        assertThat(targets).extracting(Target::metric).containsOnly("value");
        assertThat(targets).extracting(Target::sign).containsOnly(1.0);
        assertThat(targets).extracting(Target::tolerance).containsExactly(1e-7, 1e-5, 1e-3, 1e-1, 0.5);
        double[] bars = {24.0001, 24.01, 25, 124, 524};
        for (int i = 0; i < bars.length; i++) {
            assertThat(targets.get(i).bar()).isCloseTo(bars[i], within(1e-12));
        }
    }

    @Test
    void theBestValueIsThatOfAnyCompetitorAndTheStartIsTheWorst() {
        List<Target> targets = targets(0.5, Map.of(), values(100, 50), values(200, 60), values(90, 0));
        assertThat(bar(targets, "value", 0.5)).isEqualTo(100);
    }

    @Test
    void theBestKnownValueTakesThePlaceOfTheBestThatWasSeen() {
        assertThat(bar(targets(0.5, Map.of("line", 4.0), values(100, 50)), "value", 0.5))
                .isEqualTo(52);
        assertThat(bar(targets(0.5, Map.of("line", 80.0), values(100, 50)), "value", 0.5))
                .as("even where a trial has found a better one")
                .isEqualTo(90);
    }

    @Test
    void theBestKnownValueIsThatOfTheRankingMetricAlone() {
        TrialFacts facts = facts("line", Map.of("nearness", 0.0), Map.of("nearness", 0.5));
        assertThat(bar(targets(0.5, Map.of("line", 4.0), facts), "nearness", 0.5))
                .isEqualTo(0.25);
    }

    /** From 0.125, the worst start, up to 1, the best: 1 - 0.25 * 0.875. */
    @Test
    void ofAMetricThatIsMaximisedTheGreatestValueIsTheBestAndTheLeastStartTheWorst() {
        List<Target> targets = targets(
                0.25,
                Map.of(),
                facts("line", Map.of("nearness", 0.5), Map.of("nearness", 1.0)),
                facts("line", Map.of("nearness", 0.125), Map.of("nearness", 0.75)));
        assertThat(targets).containsExactly(new Target("nearness", 0.25, 0.78125, -1));
    }

    @Test
    void theRankingMetricHasTheTolerancesOfProfilesAndTheOthersThatOfTheGrid() {
        TrialFacts facts = facts("line", Map.of("value", 8.0, "nearness", 0.0), Map.of("value", 0.0, "nearness", 1.0));
        assertThat(targets(1e-3, Map.of(), facts))
                .extracting(target -> target.metric() + " " + target.tolerance())
                .as("the grid's tolerance is one of the profiles' and is there once")
                .containsExactly("value 1.0E-7", "value 1.0E-5", "value 0.001", "value 0.1", "nearness 0.001");
    }

    @Test
    void instancesHaveTargetsOfTheirOwn() {
        var targets = new Targets(
                List.of(values(8, 0), facts("bowl", Map.of("value", 100.0), Map.of("value", 20.0))),
                0.25,
                FoldedRun.METRICS,
                Map.of());
        assertThat(bar(targets.on("line"), "value", 0.25)).isEqualTo(2);
        assertThat(bar(targets.on("bowl"), "value", 0.25)).isEqualTo(40);
        assertThat(targets.on("somewhere else")).isEmpty();
    }

    @Test
    void aMetricWithoutAStartOrWithoutAValueHasNoTarget() {
        assertThat(targets(0.25, Map.of("line", 0.0), facts("line", Map.of(), Map.of("value", 1.0))))
                .isEmpty();
        assertThat(targets(0.25, Map.of("line", 0.0), facts("line", Map.of("value", 1.0), Map.of())))
                .isEmpty();
    }

    @Test
    void whereEveryTrialStaysAtTheStartTheStartIsTheTarget() {
        assertThat(targets(0.25, Map.of(), values(8, 8)))
                .extracting(Target::bar)
                .containsOnly(8.0);
    }

    /** infinity is at or below infinity, and to Spark everything is below NaN. */
    @Test
    void infiniteValuesMakeNoTarget() {
        assertThat(targets(0.25, Map.of(), values(INFINITY, 1))).as("start").isEmpty();
        assertThat(targets(0.25, Map.of(), values(8, -INFINITY))).as("best").isEmpty();
        assertThat(targets(0.25, Map.of(), values(INFINITY, INFINITY)))
                .as("both")
                .isEmpty();
        assertThat(targets(0.25, Map.of("line", 0.0), values(8, -INFINITY)))
                .as("with a best known value")
                .hasSize(5);
    }
}
