package dev.touchstone.leaderboard;

import static dev.touchstone.leaderboard.Trials.ACCURACY;
import static dev.touchstone.leaderboard.Trials.LOSS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.tables.Quartiles;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.TrialBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final double NAN = Double.NaN;

    private final Trials trials = new Trials();

    private Search search() {
        return new Search(trials.all, LOSS);
    }

    private String winner() {
        return search().winner().orElseThrow().get("rate");
    }

    private List<String> edge() {
        return search().edge(search().winner().orElseThrow());
    }

    @Test
    void thePointWithTheBestMedianWins() {
        trials.selection("0.1", 5, 5, 5).selection("1.0", 0, 6, 6).selection("10.0", 4, 4, 99);
        assertThat(winner()).isEqualTo("10.0");
    }

    @Test
    void moreIsBetterWhereTheMetricIsMaximised() {
        for (String rate : List.of("0.1", "1.0")) {
            double accuracy = rate.equals("0.1") ? 0.9 : 0.8;
            trials.add(
                    TrialBuilder.of("arm").searched("rate", rate).selection(0).last("accuracy", accuracy));
        }
        assertThat(new Search(trials.all, ACCURACY).winner().orElseThrow()).containsEntry("rate", "0.1");
    }

    @Test
    void failuresLoseASearchHoweverGoodTheRestIs() {
        trials.selection("0.1", 5, 5, 5).selection("1.0", 0, NAN, NAN);
        assertThat(winner()).isEqualTo("0.1");
        assertThat(search().rows().get(1).failures()).isEqualTo(2);
    }

    @Test
    void ofAnEvenNumberTheMiddleValueOnTheWorseSideCounts() {
        trials.selection("0.1", 1, 4).selection("1.0", 3, 3);
        assertThat(winner()).isEqualTo("1.0");
    }

    @Test
    void ofAnEvenNumberTheLesserMiddleValueCountsWhereMoreIsBetter() {
        for (double accuracy : new double[] {0.2, 0.9}) {
            trials.add(
                    TrialBuilder.of("arm").searched("rate", "0.1").selection(0).last("accuracy", accuracy));
            trials.add(
                    TrialBuilder.of("arm").searched("rate", "1.0").selection(0).last("accuracy", 0.5));
        }
        assertThat(new Search(trials.all, ACCURACY).winner().orElseThrow()).containsEntry("rate", "1.0");
    }

    @Test
    void ofEqualMediansTheOneWithFewerFailuresWinsThenTheFirst() {
        trials.selection("0.1", 2, 2, NAN).selection("1.0", 2, 2, 7).selection("3.0", 2, 2, 2);
        assertThat(winner()).isEqualTo("1.0");
    }

    @Test
    void whereAllPointsFailTheFirstWins() {
        trials.selection("0.3", NAN).selection("0.1", NAN);
        assertThat(winner()).isEqualTo("0.1");
    }

    @Test
    void aTrialThatFinishedWithoutAValueIsTheWorstButNoFailure() {
        trials.add(TrialBuilder.of("arm").searched("rate", "0.1").selection(0));
        trials.selection("1.0", 1e9);
        assertThat(winner()).isEqualTo("1.0");
        assertThat(search().rows().get(0).failures()).isZero();
    }

    @Test
    void heldOutTrialsAreNoPartOfTheSearch() {
        trials.selection("0.1", 5).heldOut("1.0", 0, 0);
        assertThat(winner()).isEqualTo("0.1");
        assertThat(search().trials()).isEqualTo(1);
        assertThat(new Search(new Trials().heldOut("1.0", 0).all, LOSS).winner())
                .isEmpty();
    }

    @Test
    void aRowHoldsTheFiniteValuesAndTheCostOfItsPoint() {
        trials.selection("0.1", 1, 2, NAN, 4);
        trials.add(TrialBuilder.of("arm")
                .searched("rate", "0.1")
                .selection(4)
                .used(8, 1, NAN)
                .last("loss", 8));
        assertThat(search().rows())
                .containsExactly(new SearchRow(
                        "i", "arm", new TreeMap<>(Map.of("rate", "0.1")), "loss", 5, 1, new Quartiles(3, 1.75, 5), 4));
        assertThat(search().cpuSeconds()).isEqualTo(4);
        assertThat(search().trials()).isEqualTo(5);
    }

    @Test
    void theLeastAndTheGreatestNumberAreEdges() {
        trials.selection("0.1", 5).selection("2", 1).selection("10.0", 4);
        assertThat(edge()).as("2 lies between 0.1 and 10").isEmpty();
        trials.selection("100", 0);
        assertThat(edge()).containsExactly("rate");
        trials.selection("1e-3", -1);
        assertThat(edge()).containsExactly("rate");
    }

    @Test
    void wordsAndSingleValuesHaveNoEdge() {
        trials.selection("cosine", 5).selection("linear", 1);
        assertThat(edge()).isEmpty();
        assertThat(new Search(new Trials().selection("0.1", 1).all, LOSS).edge(new TreeMap<>(Map.of("rate", "0.1"))))
                .isEmpty();
    }

    @Test
    void eachSettingHasItsOwnEdge() {
        for (String momentum : List.of("0.5", "0.9", "0.99")) {
            for (String rate : List.of("0.1", "1")) {
                double loss = momentum.equals("0.9") && rate.equals("1") ? 0 : 1;
                trials.add(TrialBuilder.of("arm")
                        .searched("momentum", momentum)
                        .searched("rate", rate)
                        .selection(0)
                        .last("loss", loss));
            }
        }
        assertThat(search().winner().orElseThrow()).isEqualTo(Map.of("momentum", "0.9", "rate", "1"));
        assertThat(edge()).containsExactly("rate");
    }
}
