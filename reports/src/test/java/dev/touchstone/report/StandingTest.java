package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.tables.LeaderboardBuilder;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.SettingsKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static Labelled<LeaderboardRow> row(
            String name, String instance, SettingsKind kind, double rank, double reached) {
        LeaderboardRow row = LeaderboardBuilder.of(name)
                .on(instance)
                .kind(kind)
                .failures("diverged", 1)
                .rank(rank)
                .toTarget(reached, 1, 1)
                .tuning(3, 0.5)
                .row();
        return new Labelled<>(name, row);
    }

    private static Labelled<LeaderboardRow> given(String name, String instance, double rank) {
        return row(name, instance, SettingsKind.GIVEN, rank, 1);
    }

    private static List<Standing> standings(List<Labelled<LeaderboardRow>> rows) {
        return Standing.of(rows, "loss");
    }

    @Test
    void ranksAreAveragedAndWinsCountedOverInstances() {
        List<Standing> standings = standings(List.of(
                row("b", "i", SettingsKind.GIVEN, 2, 0.5),
                row("b", "j", SettingsKind.GIVEN, 1.2, 1),
                row("a", "i", SettingsKind.CHOSEN, 1, 1),
                row("a", "j", SettingsKind.CHOSEN, 1.8, 1)));
        assertThat(standings)
                .containsExactly(
                        new Standing("a", SettingsKind.CHOSEN, 1.4, 2, 1, 8, 2, 1, 6, 1),
                        new Standing("b", SettingsKind.GIVEN, 1.6, 2, 1, 8, 2, 0.75, 6, 1));
    }

    @Test
    void theShareThatReachedTheTargetIsWeighedByReplicates() {
        var few = LeaderboardBuilder.of("a").replicates(1).toTarget(1, 1, 1).row();
        var many = LeaderboardBuilder.of("a")
                .on("j")
                .replicates(9)
                .toTarget(0, 1, 1)
                .row();
        assertThat(standings(List.of(new Labelled<>("a", few), new Labelled<>("a", many))))
                .extracting(Standing::reached)
                .containsExactly(0.1);
    }

    @Test
    void competitorsOnMoreInstancesStandFirst() {
        assertThat(standings(List.of(given("few", "i", 1), given("many", "i", 2), given("many", "j", 2))))
                .extracting(Standing::competitor)
                .containsExactly("many", "few");
    }

    @Test
    void equalCompetitorsAllWinAndStandInTheOrderOfTheirLabels() {
        List<Standing> standings = standings(List.of(given("b", "i", 1.5), given("a", "i", 1.5)));
        assertThat(standings).extracting(Standing::competitor).containsExactly("a", "b");
        assertThat(standings).extracting(Standing::wins).containsExactly(1.0, 1.0);
    }

    @Test
    void defaultSettingsStandBehindAndWinNothing() {
        List<Standing> standings =
                standings(List.of(row("d", "i", SettingsKind.DEFAULT, 1, 1), row("a", "i", SettingsKind.CHOSEN, 5, 1)));
        assertThat(standings).extracting(Standing::competitor).containsExactly("a", "d");
        assertThat(standings.get(0).wins()).as("defaults are no rivals").isEqualTo(1);
        assertThat(standings.get(1).wins()).isNaN();
    }

    @Test
    void otherMetricsDoNotCount() {
        assertThat(Standing.of(List.of(given("a", "i", 1)), "accuracy")).isEmpty();
    }
}
