package dev.touchstone.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.statistics.MeanInterval;

/** The position of an interval relative to a claim's threshold. */
public enum Decision {
    /** The interval lies wholly on the claimed side. */
    HOLDS,
    /** The interval lies wholly on the other side. */
    FAILS,
    /** The interval lies on both sides. */
    UNDECIDED,
    /** There is no interval: fewer than two replicates. */
    NOT_MEASURED;

    static Decision of(MeanInterval interval, Claim claim) {
        if (interval.n() < 2) {
            return NOT_MEASURED;
        }
        boolean low = claim.relation().holds(interval.low(), claim.threshold());
        boolean high = claim.relation().holds(interval.high(), claim.threshold());
        if (low && high) {
            return HOLDS;
        }
        return low || high ? UNDECIDED : FAILS;
    }
}
