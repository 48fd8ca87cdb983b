package dev.touchstone.statistics;

import dev.touchstone.tables.Quartiles;

/** Sample quantiles. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * The quantile by linear interpolation between order statistics: type 7 of R. J. Hyndman, Y. Fan, "Sample quantiles
     * in statistical packages", The American Statistician 50(4), 1996. Spark's exact {@code percentile} is the same.
     *
     * @param ascending the sample; an empty one has the quantile NaN
     * @param q from 0 to 1
     */
    public static double of(double[] ascending, double q) {
        if (ascending.length == 0) {
            return Double.NaN;
        }
        double position = q * (ascending.length - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return below == above
                ? ascending[below]
                : ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }

    /** The median of an ascending sample; NaN if it is empty. */
    public static double median(double[] ascending) {
        return of(ascending, 0.5);
    }

    /** Median and quartiles of an ascending sample; NaN if it is empty. */
    public static Quartiles quartiles(double[] ascending) {
        return new Quartiles(median(ascending), of(ascending, 0.25), of(ascending, 0.75));
    }
}
