package dev.touchstone.fold;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.fold.Efforts.Paid;
import dev.touchstone.leaderboard.CompetitorFold;
import dev.touchstone.leaderboard.RankedMetric;
import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.CurveRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Trials of the toy suite, folded up to the plans over their traces.
 *
 * @param competitors of {@link Reported#table}
 * @param trials of {@link Reported#trials}
 */
record FoldedRun(List<CompetitorFold> folds, List<Reported> reported, Dataset<Row> competitors, Dataset<Row> trials) {
    /** The metrics of the toy suite: the first one ranks. */
    static final List<RankedMetric> METRICS = List.of(
            new RankedMetric("value", "1", Goal.MINIMISE, false),
            new RankedMetric("nearness", "1", Goal.MAXIMISE, false));

    /** A fold with the tolerance 1/4 where the best known values are those that the trials have seen. */
    static FoldedRun of(ChunkBuilder... trials) {
        return of(Stream.of(trials).map(ChunkBuilder::row).toList(), 0.25, Map.of());
    }

    static FoldedRun of(List<ChunkRow> trials, double tau, Map<String, Double> known) {
        return of(ChunkBuilder.rows(trials), tau, known);
    }

    static FoldedRun of(Dataset<Row> chunks, double tau, Map<String, Double> known) {
        List<CompetitorFold> folds = TrialGroups.folded(chunks, "toy");
        List<TrialFacts> facts = folds.stream().map(CompetitorFold::facts).toList();
        List<Reported> reported = Reported.of(folds, new Targets(facts, tau, METRICS, known));
        Dataset<Row> competitors = Reported.table(LocalSpark.session(), reported);
        return new FoldedRun(folds, reported, competitors, Reported.trials(chunks, competitors));
    }

    List<CurveRow> curves() {
        var rows = SparkRows.of(CurveRow.class);
        return curveTable().collectAsList().stream().map(rows::record).toList();
    }

    Dataset<Row> curveTable() {
        return Curves.of(trials, competitors);
    }

    List<Paid> paid() {
        var rows = SparkRows.of(Paid.class);
        return Efforts.of(trials, METRICS).collectAsList().stream()
                .map(rows::record)
                .toList();
    }
}
