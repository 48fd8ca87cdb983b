package dev.touchstone.leaderboard;

import static dev.touchstone.leaderboard.Trials.ACCURACY;
import static dev.touchstone.leaderboard.Trials.LOSS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Outcome;
import dev.touchstone.tables.LeaderboardRow.Competing;
import dev.touchstone.tables.LeaderboardRow.Measure;
import dev.touchstone.tables.LeaderboardRow.Spread;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import dev.touchstone.tables.Quartiles;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.TrialBuilder;
import dev.touchstone.tables.ValuedRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CompetitorTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;

    private final Trials trials = new Trials();

    private List<ValuedRow> rows(RankedMetric... metrics) {
        return new Competitor(trials.all, List.of(metrics)).rows();
    }

    @Test
    void theWinnerIsChosenOnSelectionReplicatesAndReportedOnHeldOutOnes() {
        trials.selection("0.1", 5, 6).selection("1.0", 2, 3).selection("10.0", 4, 4);
        trials.heldOut("1.0", 7, 8, 9).heldOut("0.1", 1, 1, 1);

        assertThat(rows(LOSS)).singleElement().satisfies(chosen -> {
            assertThat(chosen.row().who().kind()).isEqualTo(SettingsKind.CHOSEN);
            assertThat(chosen.row().who().settings()).isEqualTo(Map.of("rate", "1.0"));
            assertThat(chosen.row().replicates()).isEqualTo(3);
            assertThat(chosen.row().spread().quartiles()).isEqualTo(new Quartiles(8, 7.5, 8.5));
            assertThat(chosen.row().tuning()).isEqualTo(new Tuning(6, 6, List.of()));
            assertThat(chosen.replicate()).containsExactly(0, 1, 2);
            assertThat(chosen.value()).containsExactly(7.0, 8.0, 9.0);
        });
    }

    @Test
    void aWinnerOnTheEdgeOfItsGridIsFlagged() {
        trials.selection("0.1", 1).selection("1.0", 2).heldOut("0.1", 1);
        assertThat(rows(LOSS).get(0).row().tuning().edge()).containsExactly("rate");
    }

    @Test
    void whatARowIsAboutStandsInIt() {
        trials.add(TrialBuilder.of("adam schedule=linear")
                .suite("s")
                .on("x")
                .by("adam")
                .setting("schedule", "linear")
                .last("loss", 4));
        assertThat(rows(LOSS, ACCURACY))
                .extracting(valued -> valued.row().measure())
                .containsExactly(new Measure("loss", "1", LOSS.goal()), new Measure("accuracy", "1", ACCURACY.goal()));
        assertThat(rows(LOSS).get(0).row().who())
                .isEqualTo(new Competing(
                        "s",
                        "x",
                        "adam schedule=linear",
                        "arm",
                        "adam",
                        new TreeMap<>(Map.of("schedule", "linear")),
                        SettingsKind.GIVEN));
    }

    @Test
    void defaultSettingsAndFailuresAreCounted() {
        trials.selection("1.0", 5).heldOut("1.0", 2, 2).heldOut(Role.DEFAULT, 4, NAN);

        List<ValuedRow> rows = rows(LOSS);
        assertThat(rows)
                .extracting(valued -> valued.row().who().kind())
                .containsExactly(SettingsKind.DEFAULT, SettingsKind.CHOSEN);
        ValuedRow defaults = rows.get(0);
        assertThat(defaults.row().failures()).isEqualTo(Map.of("diverged", 1));
        assertThat(defaults.row().replicates()).isEqualTo(2);
        assertThat(defaults.row().spread().quartiles().median()).isEqualTo(4);
        assertThat(defaults.value()).containsExactly(4.0, INFINITY);
        assertThat(defaults.row().tuning()).as("of defaults").isEqualTo(new Tuning(0, 0, List.of()));
    }

    @Test
    void defaultSettingsThatTheSearchChoseAreReportedTwice() {
        trials.selection("1.0", 5);
        trials.add(TrialBuilder.of("arm")
                .searched("rate", "1.0")
                .role(Role.DEFAULT)
                .last("loss", 3));
        assertThat(rows(LOSS))
                .extracting(valued -> valued.row().who().kind())
                .containsExactly(SettingsKind.DEFAULT, SettingsKind.CHOSEN);
    }

    @Test
    void theValuesByReplicateSayWhichTrialFailedAndWhichHasNoValue() {
        trials.add(TrialBuilder.of("arm").heldOut(1).ended(Outcome.Kind.CRASHED).last("loss", 3));
        trials.add(TrialBuilder.of("arm").heldOut(0).last("loss", 4));
        List<ValuedRow> rows = rows(LOSS, ACCURACY);
        assertThat(rows.get(0).replicate()).containsExactly(0, 1);
        assertThat(rows.get(0).value()).containsExactly(4.0, INFINITY);
        assertThat(rows.get(1).value()).containsExactly(NAN, -INFINITY);
        assertThat(rows.get(1).row().spread().quartiles()).isEqualTo(new Quartiles(NAN, NAN, NAN));
    }

    /** Of eight values the bootstrap's ends are the second and the seventh: see BootstrapTest. */
    @Test
    void theSpreadIsThatOfTheFiniteValues() {
        trials.heldOut(Role.GIVEN, 8, 1, 7, 2, NAN, 6, 3, 5, 4, INFINITY);
        assertThat(rows(LOSS).get(0).row().spread()).isEqualTo(new Spread(new Quartiles(4.5, 2.75, 6.25), 2, 7));
        assertThat(rows(LOSS).get(0).row().replicates()).isEqualTo(10);
        assertThat(rows(LOSS).get(0).row().failed()).isEqualTo(1);
    }

    @Test
    void workIsRankedLikeAMetricAndNoneIsZero() {
        trials.add(
                TrialBuilder.of("arm").heldOut(0).used(8, 1, 1).last("loss", 4).last("gradients", 16));
        trials.add(TrialBuilder.of("arm").heldOut(1).ended(Outcome.Kind.DIVERGED));
        List<ValuedRow> rows = rows(
                LOSS,
                RankedMetric.work("gradients"),
                RankedMetric.work("steps"),
                RankedMetric.work("seconds"),
                RankedMetric.work("flops"));
        assertThat(rows)
                .extracting(ValuedRow::value)
                .containsExactly(
                        List.of(4.0, INFINITY),
                        List.of(16.0, INFINITY),
                        List.of(8.0, INFINITY),
                        List.of(1.0, INFINITY),
                        List.of(0.0, INFINITY));
        assertThat(rows)
                .extracting(valued -> valued.row().measure().unit())
                .containsExactly("1", "count", "count", "s", "count");
    }

    @Test
    void aFoldHoldsRowsSearchWinnerAndFacts() {
        trials.selection("0.1", 5).selection("1.0", 2).heldOut("1.0", 7);
        CompetitorFold fold = new Competitor(trials.all, List.of(LOSS)).fold();
        assertThat(fold.rows()).isEqualTo(rows(LOSS));
        assertThat(fold.search()).hasSize(2);
        assertThat(fold.winning()).isEqualTo(Map.of("rate", "1.0"));
        assertThat(fold.facts().trials()).isEqualTo(3);
    }

    @Test
    void aCompetitorWithoutASearchHasNoWinner() {
        trials.heldOut(Role.GIVEN, 1, 2);
        CompetitorFold fold = new Competitor(trials.all, List.of(LOSS)).fold();
        assertThat(fold.winning()).isEmpty();
        assertThat(fold.search()).isEmpty();
        assertThat(fold.rows()).hasSize(1);
    }
}
