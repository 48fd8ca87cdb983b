package dev.touchstone.engine;

import dev.touchstone.api.Run;
import dev.touchstone.api.Suite;

/**
 * What is kept of a trial beyond the looks at steps 0, 1, 2, 4, 8 and so on and at the end.
 *
 * @param everyPeriod a look at the end of each of the suite's periods too ({@link Suite#period}), thinned out after a
 *     thousand of them
 * @param series what the solver leaves for trials that come after this one ({@link Run#leave})
 */
public record Recording(boolean everyPeriod, boolean series) {
    /** Nothing more. */
    public static final Recording PLAIN = new Recording(false, false);

    /** {@code plain}, or {@code every-period} and {@code series} joined by a plus sign. */
    public static Recording of(String words) {
        return new Recording(words.contains("every-period"), words.contains("series"));
    }

    @Override
    public String toString() {
        if (everyPeriod && series) {
            return "every-period+series";
        }
        return everyPeriod ? "every-period" : series ? "series" : "plain";
    }
}
