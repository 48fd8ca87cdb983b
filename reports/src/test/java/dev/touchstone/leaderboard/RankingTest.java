package dev.touchstone.leaderboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.tables.LeaderboardBuilder;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.ValuedRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static ValuedRow chosen(String competitor, int trials, double cpuSeconds, String... edge) {
        return LeaderboardBuilder.of(competitor)
                .kind(SettingsKind.CHOSEN)
                .tuning(trials, cpuSeconds, edge)
                .values(trials);
    }

    private static List<Tuning> tunings(Map<String, String> predecessors, ValuedRow... rows) {
        return new Ranking(predecessors)
                .of(List.of(rows)).stream().map(valued -> valued.row().tuning()).toList();
    }

    @Test
    void rowsKeepTheirOrderAndValuesAndGetTheirRanks() {
        ValuedRow worse = chosen("worse", 8, 2);
        ValuedRow better = chosen("better", 4, 1);
        List<ValuedRow> ranked = new Ranking(Map.of()).of(List.of(worse, better));
        assertThat(ranked).extracting(valued -> valued.row().who().competitor()).containsExactly("worse", "better");
        assertThat(ranked).extracting(valued -> valued.row().meanRank()).containsExactly(2.0, 1.0);
        assertThat(ranked).extracting(ValuedRow::value).containsExactly(worse.value(), better.value());
    }

    @Test
    void theSearchesBeforeACompetitorAreAddedToItsOwn() {
        assertThat(tunings(Map.of("b", "a"), chosen("a", 10, 2, "rate"), chosen("b", 5, 0.5, "momentum")))
                .containsExactly(new Tuning(10, 2, List.of("rate")), new Tuning(15, 2.5, List.of("momentum")));
    }

    @Test
    void aChainOfSearchesAddsUp() {
        assertThat(tunings(Map.of("c", "b", "b", "a"), chosen("c", 1, 1), chosen("b", 20, 2), chosen("a", 300, 4)))
                .containsExactly(
                        new Tuning(321, 7, List.of()), new Tuning(320, 6, List.of()), new Tuning(300, 4, List.of()));
    }

    @Test
    void aPredecessorThatSearchesNothingCostsNothing() {
        ValuedRow given = LeaderboardBuilder.of("a").values(1);
        assertThat(tunings(Map.of("b", "a"), given, chosen("b", 5, 0.5)))
                .containsExactly(new Tuning(0, 0, List.of()), new Tuning(5, 0.5, List.of()));
    }

    @Test
    void defaultSettingsCostNoSearch() {
        ValuedRow defaults =
                LeaderboardBuilder.of("b").kind(SettingsKind.DEFAULT).values(1);
        assertThat(tunings(Map.of("b", "a"), chosen("a", 10, 2), defaults, chosen("b", 5, 1)))
                .containsExactly(
                        new Tuning(10, 2, List.of()), new Tuning(0, 0, List.of()), new Tuning(15, 3, List.of()));
    }
}
