package dev.touchstone.api;

import java.util.Collections;
import java.util.SortedMap;

/**
 * Measurements of runs, as claims read them: the held-out replicates of each competitor, with the chosen settings
 * of a competitor that was tuned and the given settings of all others. A competitor is called by its name in
 * leaderboards: the arm and the values of its axes, such as {@code "adam schedule=linear"}.
 */
public interface Evidence {
    /** Number of replicates, which are numbered from 0; 0 if the competitor was not run on the instance. */
    int replicates(String instance, String competitor);

    /**
     * The final value of a metric. A trial that failed has the worst value: positive infinity of a metric that is
     * minimised, negative infinity of a metric that is maximised.
     *
     * @return NaN if the competitor was not run on the instance, or if its trial finished without such a value
     */
    double last(String instance, String competitor, String metric, int replicate);

    /** The values of a metric by the step of the look; empty if the competitor was not run on the instance. */
    SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate);

    /** The evidence of no run. */
    static Evidence none() {
        return new Evidence() {
            @Override
            public int replicates(String instance, String competitor) {
                return 0;
            }

            @Override
            public double last(String instance, String competitor, String metric, int replicate) {
                return Double.NaN;
            }

            @Override
            public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
                return Collections.emptySortedMap();
            }
        };
    }
}
