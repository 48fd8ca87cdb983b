package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Outcome;
import dev.touchstone.fold.Efforts.Paid;
import dev.touchstone.leaderboard.Competitor;
import dev.touchstone.leaderboard.CompetitorFold;
import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.ValuedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeaderboardTest {
    private static final double TAU = 0.25;

    private final List<CompetitorFold> folds = new ArrayList<>();

    private void competitor(ChunkBuilder... trials) {
        folds.add(new Competitor(Stream.of(trials).map(ChunkBuilder::summary).toList(), FoldedRun.METRICS).fold());
    }

    private static ChunkBuilder trial(String competitor, double value) {
        return ChunkBuilder.of(competitor).looks("value", value);
    }

    private List<Reported> reported() {
        List<TrialFacts> facts = folds.stream().map(CompetitorFold::facts).toList();
        return Reported.of(folds, new Targets(facts, TAU, FoldedRun.METRICS, Map.of()));
    }

    private List<ValuedRow> board(Map<String, String> predecessors, Paid... paid) {
        return Leaderboard.of(folds, new EffortTable(reported(), List.of(paid)), TAU, predecessors);
    }

    private List<String> lines() {
        return board(Map.of()).stream()
                .map(ValuedRow::row)
                .map(row -> "%s %s %s %s: %s"
                        .formatted(
                                row.who().instance(),
                                row.measure().metric(),
                                row.who().kind(),
                                row.who().competitor(),
                                row.meanRank()))
                .toList();
    }

    @Test
    void theBestComesFirstByEachMetricOnEachInstance() {
        competitor(trial("b", 2).looks("nearness", 0.5));
        competitor(trial("a", 3).looks("nearness", 0.75));
        competitor(trial("b", 1).on("bowl"));
        assertThat(lines())
                .containsExactly(
                        "bowl nearness GIVEN b: 1.0",
                        "bowl value GIVEN b: 1.0",
                        "line nearness GIVEN a: 1.0",
                        "line nearness GIVEN b: 2.0",
                        "line value GIVEN b: 1.0",
                        "line value GIVEN a: 2.0");
    }

    @Test
    void equalsShareARankAndStandInTheOrderOfTheirNames() {
        competitor(trial("z", 4));
        competitor(trial("y", 4));
        competitor(trial("x", 9));
        assertThat(lines())
                .filteredOn(line -> line.contains("value"))
                .containsExactly("line value GIVEN y: 1.5", "line value GIVEN z: 1.5", "line value GIVEN x: 3.0");
    }

    /** On replicate 0 a is first, on replicate 1 it failed: (1 + 2) / 2. */
    @Test
    void ranksAreMeansOverReplicatesAndFailuresAreLast() {
        competitor(trial("a", 1), trial("a", 1).heldOut(1).ended(Outcome.Kind.CRASHED));
        competitor(trial("b", 2), trial("b", 100).heldOut(1));
        assertThat(lines())
                .filteredOn(line -> line.contains("value"))
                .containsExactly("line value GIVEN a: 1.5", "line value GIVEN b: 1.5");
    }

    @Test
    void kindsOfSettingsStandTogether() {
        competitor(
                trial("tuned", 1).searched("factor", "1").selection(0),
                trial("tuned", 5).searched("factor", "1").heldOut(0),
                trial("tuned", 1).searched("factor", "2").role(Role.DEFAULT).heldOut(0));
        competitor(trial("given", 3));
        assertThat(lines())
                .filteredOn(line -> line.contains("value"))
                .as("the default is ranked before the given one, and the chosen one behind it")
                .containsExactly(
                        "line value CHOSEN tuned: 2.0", "line value DEFAULT tuned: 1.0", "line value GIVEN given: 1.0");
    }

    @Test
    void theWayToTheTargetIsInTheRowOfItsMetric() {
        competitor(trial("a", 2).looks("nearness", 0.5));
        List<ValuedRow> board = board(
                Map.of(),
                new Paid(0, "value", TAU, "steps", 1, 16),
                new Paid(0, "value", TAU, "seconds", 1, 0.125),
                new Paid(0, "value", 0.1, "steps", 1, 99),
                new Paid(0, "value", 0.1, "seconds", 1, 99));
        assertThat(board)
                .extracting(valued -> valued.row().toTarget())
                .containsExactly(new ToTarget(0, Double.NaN, Double.NaN), new ToTarget(1, 16, 0.125));
    }

    @Test
    void theCostOfASearchIncludesThoseBeforeIt() {
        for (String name : List.of("first", "second")) {
            competitor(
                    trial(name, 1).searched("factor", "1").selection(0).cpuSeconds(2),
                    trial(name, 3).searched("factor", "2").selection(0).cpuSeconds(0.5),
                    trial(name, 1).searched("factor", "1").heldOut(0));
        }
        assertThat(board(Map.of("second", "first")))
                .filteredOn(valued -> valued.row().measure().metric().equals("value"))
                .extracting(valued -> valued.row().tuning())
                .containsExactly(new Tuning(2, 2.5, List.of("factor")), new Tuning(4, 5, List.of("factor")));
    }
}
