package dev.touchstone.statistics;

import dev.touchstone.tables.Quartiles;

/** Sample quantiles. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * Linear interpolation between order statistics (type 7 of R. J. Hyndman, Y. Fan, "Sample
     * quantiles in statistical packages", The American Statistician 50(4), 1996), as Spark's exact
     * {@code percentile} has it.
     *
     * @param ascending the sample; NaN where it is empty
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

    /** The middle of an ascending sample; NaN where it is empty. */
    public static double median(double[] ascending) {
        return of(ascending, 0.5);
    }

    /** The quartiles of an ascending sample; NaN where it is empty. */
    public static Quartiles quartiles(double[] ascending) {
        return new Quartiles(median(ascending), of(ascending, 0.25), of(ascending, 0.75));
    }
}
