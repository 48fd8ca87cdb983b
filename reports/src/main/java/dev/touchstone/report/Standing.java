package dev.touchstone.report;

import dev.touchstone.report.LeaderboardRow.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * An entrant over all instances, by the ranking metric.
 *
 * @param meanRank mean over instances; of default settings, against others' default or given ones
 * @param wins instances on which no entrant has a better mean rank; NaN for default settings, which are ranked apart
 * @param reached share of all replicates that reached the target
 */
record Standing(
        String entrant,
        Kind kind,
        double meanRank,
        int instances,
        double wins,
        int replicates,
        int failures,
        double reached,
        int tuningTrials,
        double tuningCpuSeconds) {

    /**
     * Those on more instances first, since mean ranks over different instances do not compare, and from best
     * to worst among them; default settings behind all others.
     */
    static List<Standing> of(List<Entered<LeaderboardRow>> rows, String metric) {
        var byEntrant = new TreeMap<String, List<LeaderboardRow>>();
        var best = new HashMap<String, Double>();
        for (Entered<LeaderboardRow> entered : rows) {
            LeaderboardRow row = entered.row();
            if (row.metric().equals(metric)) {
                byEntrant
                        .computeIfAbsent(entered.entrant(), any -> new java.util.ArrayList<>())
                        .add(row);
                if (row.kind() != Kind.DEFAULT && Double.isFinite(row.meanRank())) {
                    best.merge(row.instance(), row.meanRank(), Math::min);
                }
            }
        }
        Comparator<Standing> order = Comparator.comparing(s -> s.kind() == Kind.DEFAULT);
        return byEntrant.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), best))
                .sorted(order.thenComparing(
                                Comparator.comparing(Standing::instances).reversed())
                        .thenComparing(Standing::meanRank)
                        .thenComparing(Standing::entrant))
                .toList();
    }

    private static Standing of(String entrant, List<LeaderboardRow> rows, Map<String, Double> best) {
        Kind kind = rows.get(0).kind();
        int replicates = rows.stream().mapToInt(LeaderboardRow::replicates).sum();
        double reached = sum(rows, row -> row.reached() * row.replicates());
        long wins = rows.stream()
                .filter(row -> row.meanRank() == best.getOrDefault(row.instance(), Double.NaN))
                .count();
        return new Standing(
                entrant,
                kind,
                sum(rows, LeaderboardRow::meanRank) / rows.size(),
                rows.size(),
                kind == Kind.DEFAULT ? Double.NaN : wins,
                replicates,
                rows.stream().mapToInt(LeaderboardRow::failed).sum(),
                reached / replicates,
                rows.stream().mapToInt(LeaderboardRow::tuningTrials).sum(),
                sum(rows, LeaderboardRow::tuningCpuSeconds));
    }

    private static double sum(List<LeaderboardRow> rows, ToDoubleFunction<LeaderboardRow> of) {
        return rows.stream().mapToDouble(of).sum();
    }
}
