package dev.touchstone.fold;

import static dev.touchstone.spark.ColumnNames.columns;
import static org.apache.spark.sql.functions.col;

import dev.touchstone.api.Split;
import dev.touchstone.api.Words;
import dev.touchstone.grid.Winners;
import dev.touchstone.grid.Winners.Winner;
import dev.touchstone.leaderboard.Competitor;
import dev.touchstone.leaderboard.CompetitorFold;
import dev.touchstone.leaderboard.RankedMetric;
import dev.touchstone.leaderboard.Search;
import dev.touchstone.leaderboard.TrialSummary;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.RecordBytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Trials grouped by competitor and instance, each group folded by the rules of the leaderboard where its trials are;
 * the driver collects the small results. The suite's name alone crosses the wire.
 */
final class TrialGroups {
    private static final SparkRows<TrialSummary> TRIALS = SparkRows.of(TrialSummary.class);

    private TrialGroups() {}

    /** The fold of one group. */
    private interface GroupFold<R extends Record> extends Serializable {
        R of(List<TrialSummary> trials, List<RankedMetric> metrics);
    }

    /** Every competitor on every instance. */
    static List<CompetitorFold> folded(Dataset<Row> trials, String suite) {
        return collect(trials, suite, CompetitorFold.class, (group, metrics) -> new Competitor(group, metrics).fold());
    }

    /** The winners of all searches among these trials. */
    static Winners winners(Dataset<Row> trials, String suite) {
        Dataset<Row> selection = trials.where(col("split").equalTo(Words.of(Split.SELECTION)));
        return new Winners(collect(selection, suite, Found.class, TrialGroups::winner).stream()
                .flatMap(found -> found.winner().stream())
                .toList());
    }

    /** The winner of a search; none where every point failed. */
    private record Found(List<Winner> winner) {}

    private static Found winner(List<TrialSummary> trials, List<RankedMetric> metrics) {
        TrialSummary first = trials.get(0);
        Optional<Winner> winner = new Search(trials, metrics.get(0))
                .winner()
                .map(tuned -> new Winner(first.instance(), first.competitor(), tuned));
        return new Found(winner.stream().toList());
    }

    /** Groups rows outside of Spark SQL, whose encoders for groups of wide rows take seconds to compile. */
    private static <R extends Record> List<R> collect(
            Dataset<Row> trials, String suite, Class<R> type, GroupFold<R> fold) {
        return trials
                .select(columns(TrialSummary.class))
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(key(row), bytes(TRIALS.record(row))))
                .groupByKey()
                .map(group -> bytes(fold.of(
                        summaries(group._2()),
                        RankedMetric.all(ProcessSuites.get().named(suite)))))
                .collect()
                .stream()
                .map(bytes -> record(type, bytes))
                .toList();
    }

    private static String key(Row row) {
        return row.<String>getAs("instance") + '\n' + row.<String>getAs("competitor");
    }

    private static List<TrialSummary> summaries(Iterable<byte[]> group) {
        var summaries = new ArrayList<TrialSummary>();
        group.forEach(bytes -> summaries.add(record(TrialSummary.class, bytes)));
        return summaries;
    }

    private static byte[] bytes(Record record) {
        var bytes = new ByteArrayOutputStream();
        try {
            RecordBytes.write(record, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <R extends Record> R record(Class<R> type, byte[] bytes) {
        try {
            return RecordBytes.read(type, new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
