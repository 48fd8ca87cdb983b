package dev.touchstone.fold;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Philox;
import dev.touchstone.spark.LocalSpark;
import dev.touchstone.spark.SparkRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * Quantiles of type 7: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician
 * 50(4), 1996. Of n ascending numbers x_0 ... x_(n-1) the quantile q lies at position q (n - 1).
 */
class OrderStatisticsTest {
    private static final double NAN = Double.NaN;

    private record Sample(List<Double> ascending) {
        static Sample of(double... values) {
            return new Sample(DoubleStream.of(values).sorted().boxed().toList());
        }
    }

    private record Answer(List<Double> quantiles) {}

    private static Dataset<Row> rows(List<Sample> samples) {
        var rows = SparkRows.of(Sample.class);
        return LocalSpark.session()
                .createDataFrame(samples.stream().map(rows::row).toList(), rows.schema());
    }

    private static Column quantiles(double... shares) {
        return array(DoubleStream.of(shares)
                .mapToObj(share -> OrderStatistics.quantile(col("ascending"), share))
                .toArray(Column[]::new));
    }

    private static List<List<Double>> quantiles(List<Sample> samples, double... shares) {
        var rows = SparkRows.of(Answer.class);
        return rows(samples).select(quantiles(shares).as("quantiles")).collectAsList().stream()
                .map(row -> rows.record(row).quantiles())
                .toList();
    }

    private static List<Double> quartiles(double... values) {
        return quantiles(List.of(Sample.of(values)), 0.25, 0.5, 0.75).get(0);
    }

    /** Positions 0.75, 1.5 and 2.25: 1 + 0.75 * 2, 3 + 0.5 * 4, 7 + 0.25 * 8. */
    @Test
    void aQuantileBetweenTwoNumbersIsInterpolated() {
        assertThat(quartiles(1, 3, 7, 15)).containsExactly(2.5, 5.0, 9.0);
    }

    @Test
    void aQuantileAtANumberIsThatNumber() {
        assertThat(quartiles(1, 2, 4, 8, 16)).containsExactly(2.0, 4.0, 8.0);
    }

    @Test
    void theSharesZeroAndOneAreTheLeastAndTheGreatest() {
        assertThat(quantiles(List.of(Sample.of(5, -3, 9)), 1, 0)).containsExactly(List.of(9.0, -3.0));
    }

    @Test
    void allQuantilesOfOneNumberAreThatNumber() {
        assertThat(quartiles(7)).containsExactly(7.0, 7.0, 7.0);
    }

    @Test
    void anEmptySampleHasNoQuantiles() {
        assertThat(quartiles()).containsExactly(NAN, NAN, NAN);
    }

    /** Spark's own exact percentile is of type 7, too, with other roundings: a few units in the last place of 8. */
    @Test
    void quantilesAreThePercentilesOfSpark() {
        var random = Philox.of("samples");
        var samples = new ArrayList<Sample>();
        for (int n = 1; n <= 40; n++) {
            samples.add(Sample.of(random.doubles(n, -8, 8).toArray()));
        }
        double[] shares = {0.05, 0.25, 0.5, 0.75, 0.9};
        List<List<Double>> quantiles = quantiles(samples, shares);
        List<Row> percentiles = rows(samples)
                .selectExpr("size(ascending) as n", "explode(ascending) as x")
                .groupBy("n")
                .agg(expr("percentile(x, array(0.05, 0.25, 0.5, 0.75, 0.9))").as("quantiles"))
                .orderBy("n")
                .collectAsList();
        for (int i = 0; i < samples.size(); i++) {
            List<Double> expected = percentiles.get(i).getList(1);
            assertThat(quantiles.get(i))
                    .usingElementComparator((a, b) -> Math.abs(a - b) <= 4 * Math.ulp(8.0) ? 0 : 1)
                    .isEqualTo(expected);
        }
    }

    @Test
    void theQuantilesOfWholeNumbersInARowAreTheirPositions() {
        List<Sample> samples = Stream.iterate(1, n -> n + 1)
                .limit(30)
                .map(n -> Sample.of(DoubleStream.iterate(0, x -> x + 1).limit(n).toArray()))
                .toList();
        List<List<Double>> quantiles = quantiles(samples, 0.25, 0.5);
        for (int i = 0; i < samples.size(); i++) {
            assertThat(quantiles.get(i).get(0)).isCloseTo(0.25 * i, within(1e-14));
            assertThat(quantiles.get(i).get(1)).isCloseTo(0.5 * i, within(1e-14));
        }
    }
}
