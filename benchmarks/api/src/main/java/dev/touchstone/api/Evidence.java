package dev.touchstone.api;

import java.util.SortedMap;

/**
 * What runs have measured, as claims see it: a competitor's chosen settings where it was tuned, its given
 * ones otherwise, on the held-out replicates. A competitor goes by the name that leaderboards give it, such
 * as {@code "adam schedule=linear"}: the arm and the values of its axes.
 */
public interface Evidence {
    /** How many replicates there are, numbered from 0; 0 where nothing was run. */
    int replicates(String instance, String competitor);

    /**
     * The final value of a metric. A trial that failed counts as the worst there is: positive infinity where
     * the metric is to be minimised, negative infinity where it is to be maximised.
     *
     * @return NaN where nothing was run, or a trial that finished has no such value
     */
    double last(String instance, String competitor, String metric, int replicate);

    /** The values of a metric by the step at which the harness looked; empty where nothing was run. */
    SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate);

    /** No run at all. */
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
                return java.util.Collections.emptySortedMap();
            }
        };
    }
}
