package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.report.LeaderboardRow.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static Entered<LeaderboardRow> row(String name, String instance, Kind kind, double rank, double reached) {
        var failures = new TreeMap<>(Map.of("diverged", 1));
        var row = new LeaderboardRow(
                "s",
                instance,
                name,
                name,
                name,
                new TreeMap<>(),
                kind,
                "loss",
                "1",
                "minimise",
                4,
                failures,
                1,
                1,
                1,
                1,
                1,
                rank,
                reached,
                1,
                1,
                3,
                0.5,
                List.of());
        return new Entered<>(name, row);
    }

    @Test
    void ranksAreAveragedAndWinsCountedOverInstances() {
        List<Standing> standings = Standing.of(
                List.of(
                        row("b", "i", Kind.GIVEN, 2, 0.5),
                        row("b", "j", Kind.GIVEN, 1.2, 1),
                        row("a", "i", Kind.CHOSEN, 1, 1),
                        row("a", "j", Kind.CHOSEN, 1.8, 1)),
                "loss");

        assertThat(standings).extracting(Standing::entrant).containsExactly("a", "b");
        assertThat(standings.get(1)).satisfies(b -> {
            assertThat(b.meanRank()).isEqualTo(1.6);
            assertThat(b.wins()).isEqualTo(1);
            assertThat(b.reached()).isEqualTo(0.75);
            assertThat(b.failures()).isEqualTo(2);
            assertThat(b.tuningTrials()).isEqualTo(6);
        });
    }

    @Test
    void thoseOnMoreInstancesStandFirst() {
        List<Standing> standings = Standing.of(
                List.of(
                        row("few", "i", Kind.GIVEN, 1, 1),
                        row("many", "i", Kind.GIVEN, 2, 1),
                        row("many", "j", Kind.GIVEN, 2, 1)),
                "loss");

        assertThat(standings).extracting(Standing::entrant).containsExactly("many", "few");
    }

    @Test
    void defaultSettingsStandBehindAndWinNothing() {
        List<Standing> standings =
                Standing.of(List.of(row("d", "i", Kind.DEFAULT, 1, 1), row("a", "i", Kind.CHOSEN, 5, 1)), "loss");

        assertThat(standings).extracting(Standing::entrant).containsExactly("a", "d");
        assertThat(standings.get(1).wins()).isNaN();
    }

    @Test
    void otherMetricsDoNotCount() {
        assertThat(Standing.of(List.of(row("a", "i", Kind.GIVEN, 1, 1)), "accuracy"))
                .isEmpty();
    }
}
