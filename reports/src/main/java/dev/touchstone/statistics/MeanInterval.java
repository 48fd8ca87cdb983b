package dev.touchstone.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A mean and an interval that holds the population's mean with 95 % confidence.
 *
 * @param mean NaN for an empty sample
 * @param low lower end; NaN for fewer than two values
 * @param high upper end; NaN for fewer than two values
 * @param n the size of the sample
 */
public record MeanInterval(double mean, double low, double high, int n) {
    private static final double UPPER = 0.975;

    /**
     * mean -+ t s / sqrt(n), with t the 97.5 % quantile of Student's t with n - 1 degrees of freedom and s the
     * sample's standard deviation. A sample of equal values has an interval of width zero. If some values are infinite,
     * the interval is the sample's range: no narrower one can be given.
     */
    public static MeanInterval of(double... sample) {
        int n = sample.length;
        if (n == 0) {
            return new MeanInterval(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double least = Arrays.stream(sample).min().getAsDouble();
        double greatest = Arrays.stream(sample).max().getAsDouble();
        double mean =
                least == greatest ? least : Arrays.stream(sample).average().getAsDouble();
        if (n == 1) {
            return new MeanInterval(mean, Double.NaN, Double.NaN, 1);
        }
        if (least == greatest || Double.isInfinite(least) || Double.isInfinite(greatest)) {
            return new MeanInterval(mean, least, greatest, n);
        }
        double half =
                TDistribution.of(n - 1).inverseCumulativeProbability(UPPER) * deviation(sample, mean) / Math.sqrt(n);
        return new MeanInterval(mean, mean - half, mean + half, n);
    }

    private static double deviation(double[] sample, double mean) {
        double squares = Arrays.stream(sample).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / (sample.length - 1));
    }
}
