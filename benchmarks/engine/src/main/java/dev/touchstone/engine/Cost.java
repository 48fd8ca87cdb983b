package dev.touchstone.engine;

/**
 * The time and the memory that a trial used.
 *
 * @param elapsedSeconds time on the solver's clock, which stands still during looks
 * @param cpuSeconds processor time of the trial's thread, looks included; NaN if unknown
 * @param allocatedBytes all the heap that the trial's thread allocated; -1 if unknown
 */
public record Cost(double elapsedSeconds, double cpuSeconds, long allocatedBytes) {
    /** The cost of a trial that ended before its processor time and its memory could be measured. */
    public static Cost unknown(double elapsedSeconds) {
        return new Cost(elapsedSeconds, Double.NaN, -1);
    }
}
