package dev.touchstone.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.tables.Quartiles;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantilesTest {
    private static final double[] SAMPLE = {3.1, -2, 7.25, 0.5, 11, 4.75, 1000};
    private static final double[] Q = {0, 0.05, 0.25, 0.5, 0.75, 0.975, 1};

    /** Quantiles Q of the first n values x, by R 4.2.2: {@code for (n in 1:7) quantile(x[1:n], Q, type = 7)}. */
    private static final double[][] OF_R = {
        {3.1, 3.1, 3.1, 3.1, 3.1, 3.1, 3.1},
        {-2, -1.745, -0.725, 0.55, 1.825, 2.9725, 3.1},
        {-2, -1.49, 0.55, 3.1, 5.175, 7.0425, 7.25},
        {-2, -1.625, -0.125, 1.8, 4.1375, 6.93875, 7.25},
        {-2, -1.5, 0.5, 3.1, 7.25, 10.625, 11},
        {-2, -1.375, 1.15, 3.925, 6.625, 10.53125, 11},
        {-2, -1.25, 1.8, 4.75, 9.125, 851.65, 1000},
    };

    private static double[] ascending(int n) {
        return Arrays.stream(SAMPLE).limit(n).sorted().toArray();
    }

    @Example
    void quantilesAreThoseOfTypeSevenInR() {
        for (int n = 1; n <= SAMPLE.length; n++) {
            for (int i = 0; i < Q.length; i++) {
                assertThat(Quantiles.of(ascending(n), Q[i]))
                        .as("%s of %d", Q[i], n)
                        .isCloseTo(OF_R[n - 1][i], within(1e-12));
            }
        }
    }

    @Example
    void quartilesAreTheMedianAndTheQuantilesOfOneAndThreeQuarters() {
        for (int n = 1; n <= SAMPLE.length; n++) {
            Quartiles quartiles = Quantiles.quartiles(ascending(n));
            assertThat(quartiles.median()).isCloseTo(OF_R[n - 1][3], within(1e-12));
            assertThat(quartiles.lowerQuartile()).isCloseTo(OF_R[n - 1][2], within(1e-12));
            assertThat(quartiles.upperQuartile()).isCloseTo(OF_R[n - 1][4], within(1e-12));
        }
    }

    @Example
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(Quantiles.median(new double[] {1, 2, 4, 8})).isEqualTo(3);
        assertThat(Quantiles.median(new double[] {1, 2, 4})).isEqualTo(2);
    }

    @Example
    void anEmptySampleHasNoQuantiles() {
        assertThat(Quantiles.median(new double[0])).isNaN();
        assertThat(Quantiles.quartiles(new double[0])).isEqualTo(new Quartiles(Double.NaN, Double.NaN, Double.NaN));
    }

    @Provide
    Arbitrary<double[]> sample() {
        return Arbitraries.doubles()
                .between(-1e6, 1e6)
                .array(double[].class)
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void aQuantileLiesBetweenItsNeighbours(@ForAll("sample") double[] sample) {
        Arrays.sort(sample);
        double before = sample[0];
        for (int i = 0; i <= 20; i++) {
            double quantile = Quantiles.of(sample, i / 20.0);
            assertThat(quantile).isGreaterThanOrEqualTo(before - 1e-9).isLessThanOrEqualTo(sample[sample.length - 1]);
            before = quantile;
        }
    }

    @Property(tries = 200)
    void halfOfASampleLiesOnEitherSideOfItsMedian(@ForAll("sample") double[] sample) {
        Arrays.sort(sample);
        double median = Quantiles.median(sample);
        assertThat(Arrays.stream(sample).filter(x -> x < median).count()).isLessThanOrEqualTo(sample.length / 2);
        assertThat(Arrays.stream(sample).filter(x -> x > median).count()).isLessThanOrEqualTo(sample.length / 2);
    }
}
