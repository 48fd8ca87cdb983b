package dev.touchstone.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import dev.touchstone.storage.RunPaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** What a run's committed chunks hold, and the tables that are written from it. */
final class Results {
    /** What a trial is, and what for. */
    static final StructType KEY = new StructType().add("trial", "string").add("competitor", "string");

    private final SparkSession spark;
    private final RunPaths paths;

    Results(SparkSession spark, RunPaths paths) {
        this.spark = spark;
        this.paths = paths;
    }

    /** Every trial of the committed chunks, of whatever grid. */
    Dataset<Row> trials() {
        return trials(paths.committed());
    }

    /** Every trial of these chunks. */
    Dataset<Row> trials(List<String> chunks) {
        return read(chunks, TrialRows.CHUNK);
    }

    /** What these trials left for others, by id; those that left nothing are not in it. */
    Map<String, Map<String, double[]>> left(Set<String> ids) {
        var left = new HashMap<String, Map<String, double[]>>();
        if (ids.isEmpty()) {
            return left;
        }
        for (Row row : trials().where(
                        col("trial").isInCollection(ids).and(size(col("left")).gt(0)))
                .select("trial", "left")
                .collectAsList()) {
            var series = new HashMap<String, double[]>();
            row.<String, Object>getJavaMap(1).forEach((name, values) -> series.put(name, numbers(values)));
            left.putIfAbsent(row.getString(0), series);
        }
        return left;
    }

    private static double[] numbers(Object values) {
        return CollectionConverters.asJava((scala.collection.Seq<?>) values).stream()
                .mapToDouble(value -> (Double) value)
                .toArray();
    }

    /** What the trials of these chunks are, without what came of them. */
    Dataset<Row> keys(List<String> chunks) {
        return read(chunks, KEY);
    }

    private Dataset<Row> read(List<String> chunks, StructType schema) {
        String[] folders = chunks.stream()
                .map(chunk -> paths.at("chunks/" + chunk).toString())
                .toArray(String[]::new);
        return folders.length == 0
                ? spark.createDataFrame(List.<Row>of(), schema)
                : spark.read().schema(schema).parquet(folders);
    }

    /** Folds trials into the tables that people read. */
    void fold(Dataset<Row> trials, Fold fold) {
        write("trials", trials.drop("trace", "left"));
        write("trace", Fold.trace(trials));
        fold.write(trials, this);
        Outcomes.write(paths, trials);
        paths.write("costs.json", Costs.json(Fold.costs(trials).collectAsList()));
    }

    /** Puts a table in place of an older one, whole. */
    void write(String name, Dataset<Row> rows) {
        Path half = paths.at("." + name + ".half");
        rows.write().mode("overwrite").parquet(half.toString());
        try {
            paths.replace(half, paths.at(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put " + name + " in place", e);
        }
    }
}
