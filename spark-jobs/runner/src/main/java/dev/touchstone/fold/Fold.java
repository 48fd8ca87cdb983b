package dev.touchstone.fold;

import static dev.touchstone.spark.ColumnNames.columns;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import dev.touchstone.api.Suite;
import dev.touchstone.cost.RecordedCosts;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.fold.Efforts.Paid;
import dev.touchstone.grid.ArmOnInstance;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.Winners;
import dev.touchstone.leaderboard.CompetitorFold;
import dev.touchstone.leaderboard.RankedMetric;
import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.RunFolder;
import dev.touchstone.tables.SearchRow;
import dev.touchstone.tables.SmallTables;
import dev.touchstone.tables.Table;
import dev.touchstone.tables.TrialRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Folds the committed trials of a run into its tables. */
public final class Fold {
    private final SparkSession spark;
    private final RunFolder run;
    private final RunTables tables;
    private final Grid grid;
    private final List<RankedMetric> metrics;
    private final Map<String, Double> bestKnown = new HashMap<>();

    /** A fold into a run's folder. */
    public Fold(SparkSession spark, RunFolder run, Grid grid, ProblemCache problems) {
        this.spark = spark;
        this.run = run;
        this.tables = new RunTables(spark, run.folder());
        this.grid = grid;
        Suite<?, ?> suite = ProcessSuites.get().named(grid.suite());
        this.metrics = suite.metrics().stream().map(RankedMetric::of).toList();
        for (ArmOnInstance block : grid.armsOnInstances()) {
            problems.instance(suite, block.instance())
                    .best()
                    .ifPresent(best -> bestKnown.put(block.instance(), best.value()));
        }
    }

    /** The winners of all searches among these trials, rows of chunks. */
    public Winners winners(Dataset<Row> chunks) {
        return TrialGroups.winners(chunks, grid.suite());
    }

    /** Writes all tables of the run, {@code outcomes.json} and {@code costs.json}, from rows of chunks. */
    public void write(Dataset<Row> chunks) {
        tables.write(Table.TRIALS, chunks.select(columns(TrialRow.class)));
        tables.write(Table.TRACE, measurements(chunks));
        List<CompetitorFold> folds = TrialGroups.folded(tables.read(Table.TRIALS), grid.suite());
        List<TrialFacts> facts = folds.stream().map(CompetitorFold::facts).toList();
        RecordedOutcomes.of(facts).write(run);
        RecordedCosts.of(facts).write(run);
        write(Table.SEARCH, searches(folds));

        List<Reported> reported = Reported.of(folds, new Targets(facts, grid.target(), metrics, bestKnown));
        Dataset<Row> competitors = Reported.table(spark, reported);
        Dataset<Row> trials = Reported.trials(chunks, competitors);
        tables.write(Table.CURVES, Curves.of(trials, competitors));
        var efforts = new EffortTable(reported, paid(trials));
        write(Table.EFFORT, efforts.rows(metrics.get(0).name(), EffortTable.variables(facts)));
        write(Table.LEADERBOARD, Leaderboard.of(folds, efforts, grid.target(), grid.predecessors()));
    }

    /** One row a measurement. */
    private static Dataset<Row> measurements(Dataset<Row> chunks) {
        return chunks.select(col("trial"), explode(col("trace")).as("s"))
                .select(
                        col("trial"),
                        col("s.metric").as("metric"),
                        explode(col("s.looks")).as("l"))
                .select("trial", "metric", "l.*");
    }

    private static List<SearchRow> searches(List<CompetitorFold> folds) {
        return folds.stream()
                .flatMap(fold -> fold.search().stream())
                .sorted(Comparator.comparing(SearchRow::instance)
                        .thenComparing(SearchRow::competitor)
                        .thenComparing(row -> row.tuned().toString()))
                .toList();
    }

    private <T extends Record> void write(Table<T> table, List<T> rows) {
        SmallTables.write(run.folder(), table, rows);
    }

    private List<Paid> paid(Dataset<Row> trials) {
        var rows = SparkRows.of(Paid.class);
        return Efforts.of(trials, metrics).collectAsList().stream()
                .map(rows::record)
                .toList();
    }
}
