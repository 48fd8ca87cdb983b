package dev.touchstone.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The percentile bootstrap of a median, without resampling.
 *
 * <p>A resample's m-th smallest value is at most the sample's k-th smallest if and only if at least m of its n draws
 * are among the k smallest. The number of such draws is binomial with probability k/n, so the bootstrap distribution is
 * computed exactly. For even n the lower median gives the low end and the upper median the high end.
 *
 * <p>Source: B. Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7(1), 1979, section 3.
 */
public final class Bootstrap {
    private static final double TAIL = 0.025;

    /** An interval that holds the population's value with 95 % confidence. */
    public record Interval(double low, double high) {}

    private Bootstrap() {}

    /** The 95 % interval of the median of an ascending sample; NaN if the sample is empty. */
    public static Interval median(double[] ascending) {
        int n = ascending.length;
        if (n == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        int low = smallest(n, (n + 1) / 2, TAIL);
        int high = smallest(n, n / 2 + 1, 1 - TAIL);
        return new Interval(ascending[low - 1], ascending[high - 1]);
    }

    /** The smallest k with P(the m-th smallest of a resample is at most x_(k)) at least p. */
    private static int smallest(int n, int m, double p) {
        int low = 1;
        int high = n;
        while (low < high) {
            int k = (low + high) >>> 1;
            if (BinomialDistribution.of(n, (double) k / n).survivalProbability(m - 1) >= p) {
                high = k;
            } else {
                low = k + 1;
            }
        }
        return low;
    }
}
