package dev.touchstone.claims;

/** The verdict of the runs on a claim. */
public enum Verdict {
    /** Every case was measured, their interval is on the claimed side, and no case's own is on the other. */
    REPRODUCED,
    /** Everything between reproduced and not reproduced. */
    PARTLY,
    /** The interval over all cases is on the side that the claim denies. */
    NOT_REPRODUCED,
    /** No data, or a single replicate. */
    NOT_MEASURED
}
