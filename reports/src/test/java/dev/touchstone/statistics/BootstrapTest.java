package dev.touchstone.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Philox;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final int[] SIZES = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        41, 50, 101
    };

    /**
     * Positions of the interval's ends among n ascending values, from exact fractions in Python 3.11:
     *
     * <pre>{@code
     * from fractions import Fraction; from math import comb
     * def tail(n, m, k):                  # P(at least m of n draws are among the k smallest)
     *     p = Fraction(k, n)
     *     return sum(comb(n, j) * p**j * (1 - p)**(n - j) for j in range(m, n + 1))
     * def smallest(n, m, p):
     *     return next(k for k in range(1, n + 1) if tail(n, m, k) >= p)
     * low  = smallest(n, (n + 1) // 2, Fraction(1, 40))
     * high = smallest(n, n // 2 + 1, Fraction(39, 40))
     * }</pre>
     */
    private static final int[] LOW = {
        1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 6, 6, 7, 7, 8, 7, 8, 8, 9, 9, 10, 10, 15, 18, 41
    };

    private static final int[] HIGH = {
        1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 9, 10, 10, 11, 12, 13, 13, 14, 14, 15, 15, 16, 16, 18, 18, 19, 19, 20, 20, 21, 27,
        33, 61
    };

    @Test
    void theEndsAreThoseOfExactBinomialTails() {
        for (int i = 0; i < SIZES.length; i++) {
            double[] positions = IntStream.rangeClosed(1, SIZES[i])
                    .mapToDouble(position -> position)
                    .toArray();
            assertThat(Bootstrap.median(positions))
                    .as("of %d values", SIZES[i])
                    .isEqualTo(new Bootstrap.Interval(LOW[i], HIGH[i]));
        }
    }

    @Test
    void theIntervalIsThatOfResampling() {
        RandomGenerator random = Philox.of("bootstrap test");
        double[] sample = random.doubles(21).sorted().toArray();
        double[] medians = new double[20_000];
        for (int b = 0; b < medians.length; b++) {
            double[] resample =
                    random.ints(21, 0, 21).mapToDouble(i -> sample[i]).sorted().toArray();
            medians[b] = resample[10];
        }
        Arrays.sort(medians);
        Bootstrap.Interval interval = Bootstrap.median(sample);
        assertThat(interval.low()).isEqualTo(medians[(int) (0.025 * medians.length)]);
        assertThat(interval.high()).isEqualTo(medians[(int) (0.975 * medians.length)]);
    }

    @Test
    void aSampleOfOneIsItsOwnInterval() {
        assertThat(Bootstrap.median(new double[] {3})).isEqualTo(new Bootstrap.Interval(3, 3));
    }

    @Test
    void anEmptySampleHasNoInterval() {
        assertThat(Bootstrap.median(new double[0])).isEqualTo(new Bootstrap.Interval(Double.NaN, Double.NaN));
    }
}
