package dev.touchstone.fold;

import dev.touchstone.leaderboard.CompetitorFold;
import dev.touchstone.leaderboard.Ranking;
import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.ValuedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of {@code leaderboard/}: competitors with their way to the target, ranked among each other. */
final class Leaderboard {
    private Leaderboard() {}

    /** All rows, by instance, metric and kind of settings, the best first. */
    static List<ValuedRow> of(
            List<CompetitorFold> folds, EffortTable efforts, double tau, Map<String, String> predecessors) {
        Map<List<String>, List<ValuedRow>> groups = new TreeMap<>(
                Comparator.<List<String>, String>comparing(key -> key.get(0)).thenComparing(key -> key.get(1)));
        for (CompetitorFold fold : folds) {
            for (ValuedRow each : fold.rows()) {
                LeaderboardRow row = each.row();
                String metric = row.measure().metric();
                groups.computeIfAbsent(List.of(row.who().instance(), metric), any -> new ArrayList<>())
                        .add(each.with(row.with(efforts.toTarget(row.who(), metric, tau))));
            }
        }
        var ranking = new Ranking(predecessors);
        return groups.values().stream()
                .flatMap(rows -> ranking.of(rows).stream().sorted(ORDER))
                .toList();
    }

    private static final Comparator<ValuedRow> ORDER = Comparator.<ValuedRow, Enum<?>>comparing(
                    each -> each.row().who().kind(), Comparator.comparing(Enum::name))
            .thenComparing(each -> each.row().meanRank())
            .thenComparing(each -> each.row().who().competitor());
}
