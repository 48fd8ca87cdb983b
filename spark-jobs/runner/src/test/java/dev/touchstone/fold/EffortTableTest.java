package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.fold.Efforts.Paid;
import dev.touchstone.fold.Targets.Target;
import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.tables.EffortRow;
import dev.touchstone.tables.LeaderboardRow.Competing;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.SettingsKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EffortTableTest {
    private static final double NAN = Double.NaN;
    private static final double TAU = 0.25;

    private final List<Reported> reported = new ArrayList<>();
    private final List<Paid> paid = new ArrayList<>();

    /** A competitor that is reported on four replicates, with targets of the ranking metric and one of another. */
    private Competing competitor(String instance, String name, SettingsKind kind, double... tolerances) {
        var who = new Competing("toy", instance, name, name, "halving", new TreeMap<>(), kind);
        var targets = new ArrayList<Target>();
        for (double tolerance : tolerances) {
            targets.add(new Target("value", tolerance, 1, 1));
        }
        targets.add(new Target("nearness", 0.1, 0.5, -1));
        reported.add(new Reported(reported.size(), who, 4, new TreeMap<>(), targets));
        return who;
    }

    private Competing competitor(String name, double... tolerances) {
        return competitor("line", name, SettingsKind.GIVEN, tolerances);
    }

    private void paid(int number, String metric, double tolerance, String cost, int hits, double median) {
        paid.add(new Paid(number, metric, tolerance, cost, hits, median));
    }

    private EffortTable table() {
        return new EffortTable(reported, paid);
    }

    private List<String> rows() {
        return table().rows("value", Map.of("line", 3L)).stream()
                .map(row -> "%s %s %s %s %s: %s by %s"
                        .formatted(
                                row.instance(),
                                row.competitor(),
                                row.kind(),
                                row.tolerance(),
                                row.cost(),
                                row.median(),
                                row.reached()))
                .toList();
    }

    @Test
    void theWayToTheTargetIsThatOfTheGridsTolerance() {
        Competing who = competitor("halves", 0.1, TAU);
        paid(0, "value", 0.1, "steps", 1, 90);
        paid(0, "value", 0.1, "seconds", 1, 9);
        paid(0, "value", TAU, "steps", 3, 40);
        paid(0, "value", TAU, "seconds", 3, 0.5);
        assertThat(table().toTarget(who, "value", TAU)).isEqualTo(new ToTarget(0.75, 40, 0.5));
        assertThat(table().toTarget(who, "value", 0.1)).isEqualTo(new ToTarget(0.25, 90, 9));
    }

    @Test
    void theWayToTheTargetIsThatOfTheCompetitorAndTheMetric() {
        Competing slow = competitor("slow", TAU);
        Competing fast = competitor("fast", TAU);
        paid(0, "value", TAU, "steps", 4, 100);
        paid(0, "value", TAU, "seconds", 4, 10);
        paid(1, "nearness", TAU, "steps", 2, 5);
        paid(1, "nearness", TAU, "seconds", 2, 1);
        assertThat(table().toTarget(slow, "value", TAU)).isEqualTo(new ToTarget(1, 100, 10));
        assertThat(table().toTarget(fast, "value", TAU)).isEqualTo(new ToTarget(0, NAN, NAN));
        assertThat(table().toTarget(fast, "nearness", TAU)).isEqualTo(new ToTarget(0.5, 5, 1));
    }

    @Test
    void theRowsAreOfTheRankingMetricAndTheTolerancesOfProfiles() {
        competitor("halves", 0.1, TAU);
        paid(0, "value", 0.1, "steps", 4, 8);
        paid(0, "value", 0.1, "seconds", 3, 0.5);
        paid(0, "value", TAU, "steps", 4, 2);
        paid(0, "nearness", 0.1, "steps", 4, 2);
        assertThat(table().rows("value", Map.of("line", 3L)))
                .containsExactly(
                        new EffortRow("line", "halves", SettingsKind.GIVEN, "value", 0.1, "seconds", 3, 4, 0.75, 0.5),
                        new EffortRow("line", "halves", SettingsKind.GIVEN, "value", 0.1, "steps", 3, 4, 1, 8));
    }

    @Test
    void whoReachesNothingHasRowsOfStepsAndSecondsAllTheSame() {
        competitor("halves", 0.1);
        assertThat(rows())
                .containsExactly(
                        "line halves GIVEN 0.1 seconds: NaN by 0.0", "line halves GIVEN 0.1 steps: NaN by 0.0");
    }

    @Test
    void workHasARowWhereItWasPaid() {
        competitor("halves", 0.1, 0.001);
        paid(0, "value", 0.1, "steps", 2, 8);
        paid(0, "value", 0.1, "seconds", 2, 1);
        paid(0, "value", 0.1, "gradients", 1, 24);
        assertThat(rows())
                .containsExactly(
                        "line halves GIVEN 0.001 seconds: NaN by 0.0",
                        "line halves GIVEN 0.001 steps: NaN by 0.0",
                        "line halves GIVEN 0.1 gradients: 24.0 by 0.25",
                        "line halves GIVEN 0.1 seconds: 1.0 by 0.5",
                        "line halves GIVEN 0.1 steps: 8.0 by 0.5");
    }

    @Test
    void rowsAreInTheOrderOfInstanceToleranceCostCompetitorAndKind() {
        competitor("line", "b", SettingsKind.CHOSEN, 0.1);
        competitor("line", "b", SettingsKind.DEFAULT, 0.1);
        competitor("line", "a", SettingsKind.GIVEN, 0.1);
        competitor("bowl", "c", SettingsKind.GIVEN, 0.1);
        assertThat(rows())
                .extracting(row -> row.split(":", 2)[0])
                .containsExactly(
                        "bowl c GIVEN 0.1 seconds",
                        "bowl c GIVEN 0.1 steps",
                        "line a GIVEN 0.1 seconds",
                        "line b DEFAULT 0.1 seconds",
                        "line b CHOSEN 0.1 seconds",
                        "line a GIVEN 0.1 steps",
                        "line b DEFAULT 0.1 steps",
                        "line b CHOSEN 0.1 steps");
    }

    @Test
    void theNumberOfVariablesIsTheGreatestThatATrialHasSeen() {
        TrialFacts unbuilt = facts("line", 0);
        Map<String, Long> variables = EffortTable.variables(List.of(facts("line", 5), unbuilt, facts("bowl", 2)));
        assertThat(variables).isEqualTo(Map.of("line", 5L, "bowl", 2L));
        competitor("somewhere", "a", SettingsKind.GIVEN, 0.1);
        assertThat(table().rows("value", variables))
                .extracting(EffortRow::variables)
                .containsOnly(0L);
    }

    private static TrialFacts facts(String instance, long variables) {
        return new TrialFacts("halving", instance, variables, new TreeMap<>(), 0, new TreeMap<>(), new TreeMap<>());
    }
}
