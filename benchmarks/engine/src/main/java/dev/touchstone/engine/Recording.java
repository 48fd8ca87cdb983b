package dev.touchstone.engine;

import dev.touchstone.api.Family;
import dev.touchstone.api.Run;

/**
 * The measurements and series that a trial records beyond the looks at steps 0, 1, 2, 4, 8 and so on and at the end.
 *
 * @param everyPeriod whether there is also a look at the end of each period ({@link Family#period}); after 1,000 periods
 *     at every second end, after 2,000 at every fourth and so on
 * @param series whether the series that the solver leaves for later trials are kept ({@link Run#leave})
 */
public record Recording(boolean everyPeriod, boolean series) {
    /** No further looks and no series. */
    public static final Recording PLAIN = new Recording(false, false);

    /** The recording of a text that {@link #toString} has written. */
    public static Recording of(String words) {
        return new Recording(words.contains("every-period"), words.contains("series"));
    }

    /** {@code plain}, {@code every-period}, {@code series} or {@code every-period+series}; part of a trial's id. */
    @Override
    public String toString() {
        if (everyPeriod && series) {
            return "every-period+series";
        }
        return everyPeriod ? "every-period" : series ? "series" : "plain";
    }
}
