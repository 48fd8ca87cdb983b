package dev.touchstone.spark;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.leaderboard.MeanRanks;
import dev.touchstone.report.LeaderboardRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * What a leaderboard row says of its competitor beside others, on one instance by one metric: its mean
 * rank, and the cost of the searches that it comes after, on top of its own.
 */
final class SideBySide implements FlatMapGroupsFunction<String, Row, Row> {
    private static final int RANK = Tables.LEADERBOARD.fieldIndex("mean_rank");
    private static final int TRIALS = Tables.LEADERBOARD.fieldIndex("tuning_trials");
    private static final int SECONDS = Tables.LEADERBOARD.fieldIndex("tuning_cpu_seconds");

    private final Measures measures;
    private final HashMap<String, String> predecessors;

    /** By these metrics; predecessors say which competitor comes after which. */
    SideBySide(Measures measures, Map<String, String> predecessors) {
        this.measures = measures;
        this.predecessors = new HashMap<>(predecessors);
    }

    @Override
    public Iterator<Row> call(String instanceAndMetric, Iterator<Row> rows) {
        var all = new ArrayList<Row>();
        rows.forEachRemaining(all::add);
        Goal goal = measures.goal(all.get(0).getAs("metric"));
        double[] meanRanks = MeanRanks.of(all.stream().map(SideBySide::values).toList(), goal);
        var searches = new HashMap<String, Row>();
        all.stream().filter(SideBySide::chosen).forEach(row -> searches.put(row.getAs("competitor"), row));
        var complete = new ArrayList<Row>();
        for (int i = 0; i < meanRanks.length; i++) {
            complete.add(complete(all.get(i), meanRanks[i], searches));
        }
        return complete.iterator();
    }

    private Row complete(Row row, double meanRank, Map<String, Row> searches) {
        Object[] cells = new Object[row.size()];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = row.get(c);
        }
        cells[RANK] = meanRank;
        if (chosen(row)) {
            List<Row> own = chain(row, searches);
            cells[TRIALS] = own.stream().mapToInt(each -> each.getInt(TRIALS)).sum();
            cells[SECONDS] =
                    own.stream().mapToDouble(each -> each.getDouble(SECONDS)).sum();
        }
        return RowFactory.create(cells);
    }

    /** A row and those of the competitors that it comes after, as far as they searched. */
    private List<Row> chain(Row row, Map<String, Row> searches) {
        var chain = new ArrayList<Row>();
        for (Row at = row; at != null; at = searches.get(predecessors.get(at.<String>getAs("competitor")))) {
            chain.add(at);
        }
        return chain;
    }

    private static boolean chosen(Row row) {
        return kind(row) == LeaderboardRow.Kind.CHOSEN;
    }

    private static MeanRanks.Values values(Row row) {
        return new MeanRanks.Values(
                kind(row), row.getList(row.fieldIndex("replicate")), row.getList(row.fieldIndex("value")));
    }

    private static LeaderboardRow.Kind kind(Row row) {
        return LeaderboardRow.Kind.valueOf(row.<String>getAs("kind").toUpperCase(Locale.ROOT));
    }
}
