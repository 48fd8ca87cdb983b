package dev.touchstone.fold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.spark.LocalSpark;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plans over traces, as Spark explains them for chunks in Parquet files. A function in Java would need every row as an
 * object, and an accelerator of SQL would leave the plan to it.
 */
class PlansTest {
    /** The operators and expressions by which a plan calls functions in Java or Scala. */
    private static final Pattern JAVA = Pattern.compile("UDF|UserDefined|Aggregator|MapElements|MapPartitions|MapGroups"
            + "|MapInJava|CoGroup|DeserializeToObject|SerializeFromObject|AppendColumns|ExternalRDD|ExistingRDD"
            + "|TypedFilter|decodeusingserializer|invoke\\(|staticinvoke\\(|newInstance\\(");

    @TempDir
    private static Path folder;

    private static String curveTable;
    private static String curves;
    private static String efforts;

    @BeforeAll
    static void explain() {
        SparkSession spark = LocalSpark.session();
        String most = spark.conf().get("spark.sql.debug.maxToStringFields");
        spark.conf().set("spark.sql.debug.maxToStringFields", "1000");
        try {
            String chunks = folder.resolve("chunks").toString();
            ChunkBuilder.rows(RandomRuns.of(1)).write().parquet(chunks);
            FoldedRun run = FoldedRun.of(spark.read().parquet(chunks), 0.25, Map.of());
            curveTable = explained(run.curveTable());
            curves = explained(Curves.points(run.trials()));
            efforts = explained(Efforts.of(run.trials(), FoldedRun.METRICS));
        } finally {
            spark.conf().set("spark.sql.debug.maxToStringFields", most);
        }
    }

    private static String explained(Dataset<Row> rows) {
        return rows.queryExecution().optimizedPlan() + "\n"
                + rows.queryExecution().executedPlan();
    }

    private static long count(String plan, String operator) {
        return Pattern.compile("\\b" + operator + "\\b").matcher(plan).results().count();
    }

    @Test
    void curvesCallNoFunctionInJava() {
        assertThat(curves).contains("collect_list", "explode").doesNotContainPattern(JAVA);
        assertThat(curveTable).contains("collect_list", "explode").doesNotContainPattern(JAVA);
    }

    /** The file is sorted where it is written: a sort over all partitions would sample the plan below it first. */
    @Test
    void theTableOfCurvesIsOnePartitionSortedByItself() {
        assertThat(count(curveTable, "Exchange SinglePartition")).isEqualTo(1);
        assertThat(curveTable).doesNotContain("rangepartitioning", "SortMergeJoin");
    }

    @Test
    void effortsCallNoFunctionInJava() {
        assertThat(efforts).contains("collect_list", "explode").doesNotContainPattern(JAVA);
    }

    @Test
    void rowsAreShuffledOnce() {
        assertThat(count(curves, "Exchange hashpartitioning")).isEqualTo(1);
        assertThat(count(efforts, "Exchange hashpartitioning")).isEqualTo(1);
    }

    @Test
    void competitorsAreSentToTheTrials() {
        for (String plan : new String[] {curves, efforts}) {
            assertThat(plan).contains("BroadcastHashJoin").doesNotContain("SortMergeJoin");
            assertThat(count(plan, "Exchange")).as("the shuffle alone").isEqualTo(1);
            assertThat(count(plan, "BroadcastExchange")).isEqualTo(1);
        }
    }

    /** Chunks are wide: settings, figures and series that trials left. */
    @Test
    void columnsThatAPlanDoesNotNeedAreNotRead() {
        for (String plan : new String[] {curves, efforts}) {
            String read = plan.substring(plan.indexOf("ReadSchema: "));
            assertThat(read.substring(0, read.indexOf('\n')))
                    .contains("trace:", "split:", "role:", "tuned:")
                    .doesNotContain("left:", "settings:", "final_values:", "frames:");
        }
    }

    @Test
    void selectionReplicatesAreLeftOutByTheReader() {
        assertThat(curves).contains("PushedFilters: [IsNotNull(split), EqualTo(split,held-out)");
    }
}
