package dev.touchstone.fold;

import dev.touchstone.spark.SparkRows;
import dev.touchstone.storage.Folder;
import dev.touchstone.tables.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables in a run's folder, as Spark writes and reads them. */
final class RunTables {
    private final SparkSession spark;
    private final Folder folder;

    RunTables(SparkSession spark, Folder folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** Puts a table in place of an older one, whole. */
    void write(Table<?> table, Dataset<Row> rows) {
        String half = "." + table.name() + ".half";
        rows.write().mode("overwrite").parquet(folder.at(half).toString());
        folder.replace(half, table.name());
    }

    /** The rows of a table, with the columns of its record. */
    Dataset<Row> read(Table<?> table) {
        return spark.read()
                .schema(SparkRows.of(table.row()).schema())
                .parquet(folder.at(table.name()).toString());
    }
}
