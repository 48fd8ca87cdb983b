package dev.touchstone.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.LibSvm;
import dev.touchstone.datasets.ShippedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The least losses of {@code optima.csv} that MLlib reaches, against its LogisticRegression: multinomial, no
 * regularisation, L-BFGS to a tolerance of 1e-12. {@code main} prints the table's rows.
 */
@Tag("slow")
class OptimaTest {
    private static final StructType ROW =
            new StructType().add("label", DataTypes.DoubleType).add("features", SQLDataTypes.VectorType());
    private static final int ITERATIONS = 2000;
    private static final double TOLERANCE = 1e-12;

    @TestFactory
    Stream<DynamicTest> storedOptimaAreThoseOfMllib() throws IOException {
        return Csv.withHeader("optima.csv", Files.readString(TABLE)).stream()
                .filter(row -> row.text("source").contains("MLlib"))
                .map(row -> DynamicTest.dynamicTest(row.text("instance"), () -> {
                    Optional<LabeledRows> rows = rows(row.text("instance"));
                    assumeTrue(rows.isPresent(), "no data folder with " + row.text("instance"));
                    try (SparkSession spark = Sessions.open("optima", "local[1]")) {
                        assertThat(leastLoss(spark, rows.get())).isCloseTo(row.number("value"), within(1e-7));
                    }
                }));
    }

    private static final Path TABLE = Path.of("")
            .toAbsolutePath()
            .resolveSibling(
                    "../benchmarks/families/learning/src/main/resources/dev/touchstone/family/learning/instances/optima.csv")
            .normalize();

    public static void main(String[] instances) throws IOException {
        try (SparkSession spark = Sessions.open("optima", "local[2]")) {
            for (String instance : instances) {
                System.err.printf(
                        "%s %s%n", instance, leastLoss(spark, rows(instance).orElseThrow()));
            }
        }
    }

    private static double leastLoss(SparkSession spark, LabeledRows rows) {
        var list = new ArrayList<Row>();
        int[] labels = rows.labels();
        double[] dense = rows.dense();
        int d = rows.d();
        for (int i = 0; i < rows.n(); i++) {
            double[] features = java.util.Arrays.copyOfRange(dense, i * d, (i + 1) * d);
            list.add(RowFactory.create((double) labels[i], Vectors.dense(features)));
        }
        var regression = new LogisticRegression()
                .setFamily("multinomial")
                .setRegParam(0)
                .setMaxIter(ITERATIONS)
                .setTol(TOLERANCE)
                .setStandardization(true);
        double[] history = regression
                .fit(spark.createDataFrame(list, ROW).coalesce(1).cache())
                .summary()
                .objectiveHistory();
        return history[history.length - 1];
    }

    private static Optional<LabeledRows> rows(String instance) throws IOException {
        for (ShippedSet set : ShippedSet.all()) {
            if (set.name().equals(instance)) {
                return Optional.of(set.load());
            }
        }
        return file(instance).map(OptimaTest::read);
    }

    private static Optional<Path> file(String instance) throws IOException {
        String folder = System.getenv().getOrDefault("TOUCHSTONE_DATA", "");
        if (folder.isEmpty() || !Files.isDirectory(Path.of(folder))) {
            return Optional.empty();
        }
        String name = instance.replace("libsvm-", "");
        List<String> names = List.of(name, name + ".scale", name + "_scale", name + ".gz", name + ".scale.gz");
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> names.contains(file.getFileName().toString())
                            && file.getParent().getFileName().toString().startsWith("libsvm"))
                    .findFirst();
        }
    }

    private static LabeledRows read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return LibSvm.read(bytes, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
