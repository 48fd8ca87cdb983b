package dev.touchstone.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanIntervalTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;

    private static void assertInterval(double[] sample, double mean, double low, double high) {
        MeanInterval interval = MeanInterval.of(sample);
        assertThat(interval.mean()).isCloseTo(mean, within(1e-12));
        assertThat(interval.low()).isCloseTo(low, within(1e-10));
        assertThat(interval.high()).isCloseTo(high, within(1e-10));
        assertThat(interval.n()).isEqualTo(sample.length);
    }

    /** By R 4.2.2: {@code t <- t.test(sample); print(c(mean(sample), t$conf.int), digits = 15)}. */
    @Test
    void theIntervalIsThatOfStudentsTest() {
        assertInterval(new double[] {1, 2, 3, 4, 5}, 3, 1.03675683852244, 4.96324316147756);
        assertInterval(new double[] {0.1, 0.4}, 0.25, -1.6559307104262, 2.1559307104262);
        assertInterval(
                new double[] {2.5, -1, 3.75, 10, 0.125, 4}, 3.229166666666667, -0.828853747818618, 7.287187081151950);
        assertInterval(
                new double[] {12, 15, 11, 18, 20, 9, 14, 13, 16, 17, 19},
                14.9090909090909,
                12.5730772018046,
                17.2451046163772);
    }

    @Test
    void equalValuesHaveAnIntervalOfWidthZero() {
        assertThat(MeanInterval.of(0.1, 0.1, 0.1)).isEqualTo(new MeanInterval(0.1, 0.1, 0.1, 3));
    }

    @Test
    void theMeanOfInfiniteValuesHasTheRangeForItsInterval() {
        assertThat(MeanInterval.of(2, INFINITY, 3)).isEqualTo(new MeanInterval(INFINITY, 2, INFINITY, 3));
        assertThat(MeanInterval.of(INFINITY, INFINITY)).isEqualTo(new MeanInterval(INFINITY, INFINITY, INFINITY, 2));
        assertThat(MeanInterval.of(-INFINITY, INFINITY)).isEqualTo(new MeanInterval(NAN, -INFINITY, INFINITY, 2));
    }

    @Test
    void aMeanOfFewerThanTwoHasNoInterval() {
        assertThat(MeanInterval.of(7)).isEqualTo(new MeanInterval(7, NAN, NAN, 1));
        assertThat(MeanInterval.of()).isEqualTo(new MeanInterval(NAN, NAN, NAN, 0));
    }
}
