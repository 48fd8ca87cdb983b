package dev.touchstone.fold;

import static dev.touchstone.spark.ColumnNames.sequence;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.map_entries;

import dev.touchstone.api.Split;
import dev.touchstone.api.Words;
import dev.touchstone.fold.Targets.Target;
import dev.touchstone.leaderboard.CompetitorFold;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.LeaderboardRow.Competing;
import dev.touchstone.tables.SettingsKind;
import dev.touchstone.tables.ValuedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A competitor that the leaderboard reports, with one kind of settings on one instance.
 *
 * @param number its number, by which plans over traces group instead of by names
 * @param replicates that are reported
 * @param winning the searched settings of the winning point; empty where nothing was searched
 * @param targets on the instance
 */
record Reported(int number, Competing who, int replicates, SortedMap<String, String> winning, List<Target> targets) {

    /** The columns by which trials are found. */
    private record Line(
            int number,
            String instance,
            String competitor,
            SettingsKind kind,
            SortedMap<String, String> winning,
            List<Target> targets) {}

    /** All competitors that have rows in the leaderboard. */
    static List<Reported> of(List<CompetitorFold> folds, Targets targets) {
        var all = new ArrayList<Reported>();
        for (CompetitorFold fold : folds) {
            Map<Competing, Integer> replicates = new LinkedHashMap<>();
            for (ValuedRow each : fold.rows()) {
                replicates.put(each.row().who(), each.row().replicates());
            }
            replicates.forEach((who, count) ->
                    all.add(new Reported(all.size(), who, count, fold.winning(), targets.on(who.instance()))));
        }
        return all;
    }

    /**
     * The trials that some competitors report: {@code number}, {@code replicate}, {@code targets} and {@code trace}. A
     * trial whose settings are both the default and the winning ones is there under both numbers.
     *
     * @param chunks rows of chunks
     * @param competitors of {@link #table}
     */
    static Dataset<Row> trials(Dataset<Row> chunks, Dataset<Row> competitors) {
        Column byRole = col("kind").equalTo(col("role")); // given or default
        Column byPoint = col("kind")
                .equalTo(Words.of(SettingsKind.CHOSEN))
                .and(map_entries(col("tuned")).equalTo(map_entries(col("winning"))));
        return chunks.where(col("split").equalTo(Words.of(Split.HELD_OUT)))
                .select("instance", "competitor", "replicate", "role", "tuned", "trace")
                .join(broadcast(competitors), sequence("instance", "competitor"))
                .where(byRole.or(byPoint))
                .select("number", "replicate", "targets", "trace");
    }

    /** The competitors as rows, with the columns by which their trials are found. */
    static Dataset<Row> table(SparkSession spark, List<Reported> reported) {
        var rows = SparkRows.of(Line.class);
        return spark.createDataFrame(
                reported.stream().map(Reported::line).map(rows::row).toList(), rows.schema());
    }

    private Line line() {
        return new Line(number, who.instance(), who.competitor(), who.kind(), winning, targets);
    }
}
