package dev.touchstone.leaderboard;

import dev.touchstone.tables.LeaderboardRow;
import dev.touchstone.tables.LeaderboardRow.Tuning;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.ValuedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks the competitors of one instance by one metric, and adds up the cost of their searches: the cost of a competitor
 * that comes after another one includes the searches before its own.
 */
public final class Ranking {
    private final Map<String, String> predecessors;

    /** A ranking. {@code predecessors} maps each competitor that comes after another one to that one. */
    public Ranking(Map<String, String> predecessors) {
        this.predecessors = predecessors;
    }

    /** The rows with their mean ranks and the cost of all their searches, in the same order. */
    public List<ValuedRow> of(List<ValuedRow> rows) {
        double[] meanRanks = MeanRanks.of(rows);
        var searches = new HashMap<String, LeaderboardRow>();
        for (ValuedRow each : rows) {
            if (each.row().who().kind() == SettingsKind.CHOSEN) {
                searches.put(each.row().who().competitor(), each.row());
            }
        }
        var complete = new ArrayList<ValuedRow>();
        for (int i = 0; i < meanRanks.length; i++) {
            ValuedRow each = rows.get(i);
            LeaderboardRow ranked = each.row().ranked(meanRanks[i], tuning(each.row(), searches));
            complete.add(each.with(ranked));
        }
        return complete;
    }

    private Tuning tuning(LeaderboardRow row, Map<String, LeaderboardRow> searches) {
        if (row.who().kind() != SettingsKind.CHOSEN) {
            return row.tuning();
        }
        int trials = 0;
        double cpuSeconds = 0;
        for (LeaderboardRow at = row;
                at != null;
                at = searches.get(predecessors.get(at.who().competitor()))) {
            trials += at.tuning().tuningTrials();
            cpuSeconds += at.tuning().tuningCpuSeconds();
        }
        return new Tuning(trials, cpuSeconds, row.tuning().edge());
    }
}
