package dev.touchstone.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.tables.LeaderboardBuilder;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.ValuedRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanRanksTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;

    private static ValuedRow given(double... values) {
        return LeaderboardBuilder.of("c").values(values);
    }

    private static ValuedRow of(SettingsKind kind, double... values) {
        return LeaderboardBuilder.of("c").kind(kind).values(values);
    }

    @Test
    void ranksAreTakenReplicateByReplicate() {
        assertThat(MeanRanks.of(List.of(given(1, 10, 3), given(2, 9, 4), given(3, 8, 1))))
                .containsExactly(2, 7 / 3.0, 5 / 3.0);
    }

    @Test
    void equalsShareTheMeanOfTheirRanks() {
        assertThat(MeanRanks.of(List.of(given(5), given(1), given(5), given(5))))
                .containsExactly(3, 1, 3, 3);
        assertThat(MeanRanks.of(List.of(given(1), given(1)))).containsExactly(1.5, 1.5);
    }

    @Test
    void failuresComeLastTogetherAndAreNotLeftOut() {
        assertThat(MeanRanks.of(List.of(given(INFINITY), given(1e300), given(NAN), given(-1e300))))
                .containsExactly(3.5, 2, 3.5, 1);
        assertThat(MeanRanks.of(List.of(given(1, INFINITY), given(2, 2)))).containsExactly(1.5, 1.5);
    }

    @Test
    void theGreatestValueIsFirstWhereTheMetricIsMaximised() {
        List<ValuedRow> rows = List.of(
                LeaderboardBuilder.of("a").measure("accuracy", Goal.MAXIMISE).values(0.5),
                LeaderboardBuilder.of("b").measure("accuracy", Goal.MAXIMISE).values(0.9),
                LeaderboardBuilder.of("c").measure("accuracy", Goal.MAXIMISE).values(-INFINITY));
        assertThat(MeanRanks.of(rows)).containsExactly(2, 1, 3);
    }

    @Test
    void defaultSettingsAreRankedApartAmongDefaultsAndGivenOnes() {
        var given = given(3);
        var chosen = of(SettingsKind.CHOSEN, 1);
        var itsDefault = of(SettingsKind.DEFAULT, 2);
        var otherDefault = of(SettingsKind.DEFAULT, 4);
        assertThat(MeanRanks.of(List.of(given, chosen, itsDefault, otherDefault)))
                .as("given and chosen: 2, 1; default among given and default: 1, 3")
                .containsExactly(2, 1, 1, 3);
    }

    @Test
    void aReplicateIsRankedAmongTheCompetitorsThatHaveIt() {
        var all = given(2, 2);
        var second = LeaderboardBuilder.of("c").values(List.of(1), 1);
        assertThat(MeanRanks.of(List.of(all, second))).containsExactly(1.5, 1);
    }
}
