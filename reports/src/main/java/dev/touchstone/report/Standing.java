package dev.touchstone.report;

import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.SettingsKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The results of a competitor over all instances, by the ranking metric.
 *
 * @param competitor its label, {@link Labelled#label}
 * @param meanRank mean over instances
 * @param wins number of instances on which no competitor has a better mean rank; NaN for default settings, which are
 *     ranked apart
 * @param reached share of all replicates that reached the target
 */
record Standing(
        String competitor,
        SettingsKind kind,
        double meanRank,
        int instances,
        double wins,
        int replicates,
        int failures,
        double reached,
        int tuningTrials,
        double tuningCpuSeconds) {

    /**
     * The standings of all competitors. Competitors on more instances come first, because mean ranks over different
     * instances cannot be compared; among them the best comes first. Default settings come behind all others.
     */
    static List<Standing> of(List<Labelled<LeaderboardRow>> rows, String metric) {
        var byCompetitor = new TreeMap<String, List<LeaderboardRow>>();
        var best = new HashMap<String, Double>();
        for (Labelled<LeaderboardRow> labelled : rows) {
            LeaderboardRow row = labelled.row();
            if (row.measure().metric().equals(metric)) {
                byCompetitor
                        .computeIfAbsent(labelled.label(), any -> new ArrayList<>())
                        .add(row);
                if (row.who().kind() != SettingsKind.DEFAULT && Double.isFinite(row.meanRank())) {
                    best.merge(row.who().instance(), row.meanRank(), Math::min);
                }
            }
        }
        Comparator<Standing> order = Comparator.comparing(s -> s.kind() == SettingsKind.DEFAULT);
        return byCompetitor.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), best))
                .sorted(order.thenComparing(
                                Comparator.comparing(Standing::instances).reversed())
                        .thenComparing(Standing::meanRank)
                        .thenComparing(Standing::competitor))
                .toList();
    }

    private static Standing of(String competitor, List<LeaderboardRow> rows, Map<String, Double> best) {
        SettingsKind kind = rows.get(0).who().kind();
        int replicates = rows.stream().mapToInt(LeaderboardRow::replicates).sum();
        double reached = sum(rows, row -> row.toTarget().reached() * row.replicates());
        long wins = rows.stream()
                .filter(row -> row.meanRank() == best.getOrDefault(row.who().instance(), Double.NaN))
                .count();
        return new Standing(
                competitor,
                kind,
                sum(rows, LeaderboardRow::meanRank) / rows.size(),
                rows.size(),
                kind == SettingsKind.DEFAULT ? Double.NaN : wins,
                replicates,
                rows.stream().mapToInt(LeaderboardRow::failed).sum(),
                reached / replicates,
                rows.stream().mapToInt(row -> row.tuning().tuningTrials()).sum(),
                sum(rows, row -> row.tuning().tuningCpuSeconds()));
    }

    private static double sum(List<LeaderboardRow> rows, ToDoubleFunction<LeaderboardRow> of) {
        return rows.stream().mapToDouble(of).sum();
    }
}
