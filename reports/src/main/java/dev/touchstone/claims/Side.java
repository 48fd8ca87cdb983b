package dev.touchstone.claims;

import dev.touchstone.api.Claim;
import dev.touchstone.statistics.MeanInterval;
import java.util.Locale;

/** Where an interval lies, seen from a claim's threshold. */
public enum Side {
    /** Wholly where the claim says. */
    HOLDS,
    /** Wholly on the other side. */
    FAILS,
    /** On both. */
    UNDECIDED,
    /** There is none: fewer than two replicates. */
    NOT_MEASURED;

    static Side of(MeanInterval interval, Claim claim) {
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

    /** Lower case, with spaces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
