package dev.touchstone.claims;

import java.util.Locale;

/** What the runs say of a claim. */
public enum Verdict {
    /** Every case was measured, their interval is on the claimed side, and no case's own is on the other. */
    REPRODUCED,
    /** Everything between. */
    PARTLY,
    /** The interval over all cases is on the side that the claim denies. */
    NOT_REPRODUCED,
    /** No data, or a single replicate. */
    NOT_MEASURED;

    /** Lower case, with spaces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
