package dev.touchstone.spark;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.nanvl;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Suite;
import dev.touchstone.engine.TrialRunner;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Winners;
import dev.touchstone.leaderboard.Competitor;
import dev.touchstone.leaderboard.RankedMetric;
import dev.touchstone.leaderboard.Search;
import dev.touchstone.leaderboard.TrialSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Folds trials into the tables that people read. Rows are grouped by competitor and instance; only
 * the ranks, which compare competitors, need an instance's entries side by side.
 */
final class Fold {
    private static final StructType FOLDED = new StructType()
            .add("entry", Tables.LEADERBOARD, true)
            .add("curve", Tables.CURVES, true)
            .add("search", Tables.SEARCH, true)
            .add("effort", Tables.EFFORT, true);
    private static final StructType WINNER = new StructType()
            .add("instance", "string")
            .add("competitor", "string")
            .add("tuned", "map<string,string>");

    private final Grid grid;
    private final List<RankedMetric> metrics = new ArrayList<>();
    private final Map<String, Double> bestKnown = new HashMap<>();

    Fold(Grid grid, TrialRunner runner) {
        this.grid = grid;
        Suite<?, ?> suite = runner.suites().named(grid.suite());
        for (Metric<?, ?> metric : suite.metrics()) {
            metrics.add(new RankedMetric(metric.name(), metric.unit(), metric.goal()));
        }
        suite.work().forEach(work -> metrics.add(RankedMetric.work(work)));
        for (ArmOnInstance block : grid.armsOnInstances()) {
            runner.problems()
                    .instance(suite, block.instance())
                    .best()
                    .ifPresent(best -> bestKnown.put(block.instance(), best.value()));
        }
    }

    /** The winners of all searches among these trials. */
    Winners winners(Dataset<Row> trials) {
        Measures measures = Measures.without(metrics);
        FlatMapGroupsFunction<String, Row, Row> winner = (key, rows) -> winner(measures.summaries(rows), measures);
        var winners = new Winners();
        for (Row row : byCompetitor(trials.where(col("split").equalTo("selection")), winner, WINNER)
                .collectAsList()) {
            winners.put(row.getString(0), row.getString(1), new TreeMap<>(row.<String, String>getJavaMap(2)));
        }
        return winners;
    }

    private static Iterator<Row> winner(List<TrialSummary> trials, Measures measures) {
        TrialSummary first = trials.get(0);
        return new Search(trials, measures.ranking())
                .winner().stream()
                        .map(tuned -> RowFactory.create(first.instance(), first.competitor(), Tables.map(tuned)))
                        .iterator();
    }

    /** Writes {@code leaderboard/}, {@code curves/}, {@code search/} and {@code effort/}. */
    void write(Dataset<Row> trials, Results results) {
        Targets targets = Targets.of(trials, grid.target(), metrics, bestKnown);
        Measures measures = new Measures(metrics, targets);
        FlatMapGroupsFunction<String, Row, Row> fold = (key, rows) -> folded(measures.summaries(rows), measures);
        Dataset<Row> folded = byCompetitor(trials, fold, FOLDED).persist(StorageLevel.MEMORY_AND_DISK());
        results.write(
                "curves",
                part(folded, "curve")
                        .orderBy("instance", "metric", "competitor", "kind", "step")
                        .coalesce(1));
        results.write(
                "search",
                part(folded, "search")
                        .orderBy("instance", "competitor", "tuned_text")
                        .drop("tuned_text")
                        .coalesce(1));
        results.write(
                "effort",
                part(folded, "effort")
                        .orderBy("instance", "tolerance", "cost", "competitor", "kind")
                        .coalesce(1));
        results.write("leaderboard", sideBySide(part(folded, "entry"), measures).coalesce(1));
        folded.unpersist(false);
    }

    private static Dataset<Row> part(Dataset<Row> folded, String name) {
        Dataset<Row> part = folded.where(col(name).isNotNull()).select(col(name + ".*"));
        return name.equals("search")
                ? part.withColumn("tuned_text", col("tuned").cast("string"))
                : part;
    }

    private static Dataset<Row> byCompetitor(
            Dataset<Row> trials, FlatMapGroupsFunction<String, Row, Row> fold, StructType schema) {
        MapFunction<Row, String> key = row -> row.<String>getAs("instance") + '\n' + row.<String>getAs("competitor");
        return trials.groupByKey(key, Encoders.STRING()).flatMapGroups(fold, Encoders.row(schema));
    }

    private static Iterator<Row> folded(List<TrialSummary> trials, Measures measures) {
        var competitor = new Competitor(trials, measures.metrics());
        var targets = measures.targetsByTolerance(trials.get(0).instance());
        return Stream.of(
                        competitor.entries().stream().map(e -> RowFactory.create(Tables.row(e), null, null, null)),
                        competitor.curves().stream().map(p -> RowFactory.create(null, Tables.row(p), null, null)),
                        competitor.search().rows().stream()
                                .map(s -> RowFactory.create(null, null, Tables.row(s), null)),
                        competitor.efforts(targets).stream()
                                .map(e -> RowFactory.create(null, null, null, Tables.row(e))))
                .flatMap(rows -> rows)
                .iterator();
    }

    private Dataset<Row> sideBySide(Dataset<Row> entries, Measures measures) {
        MapFunction<Row, String> key = row -> row.<String>getAs("instance") + '\n' + row.<String>getAs("metric");
        return entries.groupByKey(key, Encoders.STRING())
                .flatMapGroups(new SideBySide(measures, grid.predecessors()), Encoders.row(Tables.LEADERBOARD))
                .orderBy("instance", "metric", "kind", "mean_rank", "competitor");
    }

    /**
     * Mean seconds of processor time of a trial, by solver and instance: what the next plan goes by. Trials of a
     * problem that cannot be built cost nothing, and are left out so that the next plan tries and says so again.
     */
    static Dataset<Row> costs(Dataset<Row> trials) {
        return trials.groupBy("solver", "instance")
                .agg(avg(nanvl(col("cpu_seconds"), col("elapsed_seconds"))).as("seconds"))
                .where(col("seconds").gt(0))
                .orderBy("solver", "instance");
    }

    /** A trial's trace, one row a measurement. */
    static Dataset<Row> trace(Dataset<Row> trials) {
        return trials.select(col("trial"), explode(col("trace")).as("m")).select(col("trial"), col("m.*"));
    }

    /** A measurement of a row of {@code trace}. */
    static Measurement measurement(Row m) {
        return new Measurement(m.getString(0), m.getLong(1), m.getDouble(2), m.getDouble(3));
    }
}
