package dev.touchstone.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void quantilesInterpolateBetweenOrderStatistics() {
        double[] sample = {1, 2, 4, 8};
        assertThat(Quantiles.median(sample)).isEqualTo(3);
        assertThat(Quantiles.of(sample, 0.25)).isEqualTo(1.75);
        assertThat(Quantiles.of(sample, 1)).isEqualTo(8);
        assertThat(Quantiles.median(new double[0])).isNaN();
    }

    @Test
    void theBinomialTailIsExact() {
        assertThat(Bootstrap.tail(10, 0.5, 5)).isCloseTo(638.0 / 1024, within(1e-12)); // sum of C(10, j), j >= 5
        assertThat(Bootstrap.tail(7, 1, 3)).isEqualTo(1);
    }

    @Test
    void theIntervalIsThatOfResampling() {
        RandomGenerator random = dev.touchstone.api.Philox.of("bootstrap test");
        double[] sample = random.doubles(21).sorted().toArray();
        double[] medians = new double[20_000];
        for (int b = 0; b < medians.length; b++) {
            medians[b] = Quantiles.median(
                    random.ints(21, 0, 21).mapToDouble(i -> sample[i]).sorted().toArray());
        }
        Arrays.sort(medians);
        Bootstrap.Interval interval = Bootstrap.median(sample);
        assertThat(interval.low()).isEqualTo(medians[(int) (0.025 * medians.length)]);
        assertThat(interval.high()).isEqualTo(medians[(int) (0.975 * medians.length)]);
    }

    /** s = sqrt(2.5); the 97.5 % quantile of Student's t with 4 degrees of freedom is 2.776 in any table. */
    @Test
    void theIntervalOfAMeanIsStudents() {
        MeanInterval interval = MeanInterval.of(1, 2, 3, 4, 5);
        assertThat(interval.mean()).isEqualTo(3);
        assertThat(interval.high()).isCloseTo(3 + 2.776 * Math.sqrt(2.5 / 5), within(5e-4));
        assertThat(interval.low()).isCloseTo(3 - 2.776 * Math.sqrt(2.5 / 5), within(5e-4));
        assertThat(interval.n()).isEqualTo(5);
    }

    @Test
    void theMeanOfInfiniteValuesHasTheRangeForItsInterval() {
        double infinity = Double.POSITIVE_INFINITY;
        assertThat(MeanInterval.of(2, infinity, 3)).isEqualTo(new MeanInterval(infinity, 2, infinity, 3));
        assertThat(MeanInterval.of(infinity, infinity)).isEqualTo(new MeanInterval(infinity, infinity, infinity, 2));
        assertThat(MeanInterval.of(-infinity, infinity).mean()).isNaN();
    }

    @Test
    void aMeanOfFewerThanTwoHasNoInterval() {
        assertThat(MeanInterval.of(7)).isEqualTo(new MeanInterval(7, Double.NaN, Double.NaN, 1));
        assertThat(MeanInterval.of().mean()).isNaN();
    }

    @Test
    void aSampleOfOneIsItsOwnInterval() {
        assertThat(Bootstrap.median(new double[] {3})).isEqualTo(new Bootstrap.Interval(3, 3));
        assertThat(Bootstrap.median(new double[0]).low()).isNaN();
    }
}
