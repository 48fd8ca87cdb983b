package dev.touchstone.claims;

/** The verdict on a claim. */
public enum Verdict {
    /** Every case was measured, the interval of their mean is on the claimed side, and no case fails. */
    REPRODUCED,
    /** Measured, but neither reproduced nor not reproduced. */
    PARTLY,
    /** The interval of the mean over all cases is wholly on the other side. */
    NOT_REPRODUCED,
    /** No data, or only one replicate. */
    NOT_MEASURED
}
