package dev.touchstone.sweep;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import dev.touchstone.isolation.TrialMessages;
import dev.touchstone.spark.SparkRows;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.RunFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The trials in the committed chunks of a run, of whatever grid. */
final class ChunkStore {
    /** The id of a trial, and the competitor it was run for. */
    record Key(String trial, String competitor) {}

    private record Left(String trial, SortedMap<String, List<Double>> left) {}

    private final SparkSession spark;
    private final RunFolder run;

    ChunkStore(SparkSession spark, RunFolder run) {
        this.spark = spark;
        this.run = run;
    }

    /** Every trial of the committed chunks. */
    Dataset<Row> trials() {
        return trials(run.committedChunks());
    }

    /** Every trial of these chunks. */
    Dataset<Row> trials(List<String> chunks) {
        return read(chunks, ChunkRow.class);
    }

    /** The keys of the trials of these chunks. */
    Dataset<Row> keys(List<String> chunks) {
        return read(chunks, Key.class);
    }

    private Dataset<Row> read(List<String> chunks, Class<? extends Record> row) {
        var schema = SparkRows.of(row).schema();
        String[] folders = chunks.stream()
                .map(chunk -> run.folder().at("chunks/" + chunk).toString())
                .toArray(String[]::new);
        return folders.length == 0
                ? spark.createDataFrame(List.<Row>of(), schema)
                : spark.read().schema(schema).parquet(folders);
    }

    /** The series that these trials left for others, by id; trials that left none are not in it. */
    Map<String, Map<String, double[]>> left(Set<String> ids) {
        var left = new HashMap<String, Map<String, double[]>>();
        if (!ids.isEmpty()) {
            var rows = SparkRows.of(Left.class);
            trials().where(col("trial")
                            .isInCollection(ids)
                            .and(size(col("left")).gt(0)))
                    .select("trial", "left")
                    .collectAsList()
                    .forEach(row -> {
                        Left one = rows.record(row);
                        left.putIfAbsent(one.trial(), TrialMessages.arrays(one.left()));
                    });
        }
        return left;
    }
}
