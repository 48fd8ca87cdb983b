package dev.touchstone.micro;

import dev.touchstone.datasets.LabeledRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The peer: MLlib's LogisticRegression, multinomial, without a penalty, on one thread. */
final class Mllib implements AutoCloseable {
    private static final StructType SCHEMA =
            new StructType().add("label", DataTypes.DoubleType).add("features", SQLDataTypes.VectorType());

    private final SparkSession spark = SparkSession.builder()
            .appName("micro")
            .master("local[1]")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.log.level", "ERROR")
            .getOrCreate();

    /** The rows in one cached partition, as sparse or as dense vectors, whichever is smaller. */
    Dataset<Row> cached(LabeledRows rows) {
        double[] dense = rows.dense();
        int[] labels = rows.labels();
        List<Row> list = new ArrayList<>();
        for (int i = 0; i < rows.n(); i++) {
            double[] features = Arrays.copyOfRange(dense, i * rows.d(), (i + 1) * rows.d());
            list.add(RowFactory.create(
                    (double) labels[i], Vectors.dense(features).compressed()));
        }
        Dataset<Row> cached = spark.createDataFrame(list, SCHEMA).coalesce(1).cache();
        cached.count();
        return cached;
    }

    /** Fits, and returns how many points the objective's history has: each took a gradient over all rows. */
    int fit(Dataset<Row> rows, int iterations) {
        return new LogisticRegression()
                .setFamily("multinomial")
                .setRegParam(0)
                .setMaxIter(iterations)
                .fit(rows)
                .summary()
                .objectiveHistory()
                .length;
    }

    String version() {
        return spark.version();
    }

    @Override
    public void close() {
        spark.stop();
    }
}
