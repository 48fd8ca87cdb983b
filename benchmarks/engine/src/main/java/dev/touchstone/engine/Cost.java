package dev.touchstone.engine;

/**
 * What a trial used.
 *
 * @param elapsedSeconds the solver's clock, which stands still while the harness looks
 * @param cpuSeconds processor time of the trial's thread, looks included; NaN where unknown
 * @param allocatedBytes heap allocated by the trial's thread in all; -1 where unknown
 */
public record Cost(double elapsedSeconds, double cpuSeconds, long allocatedBytes) {
    /** Of a trial that did not live to be measured. */
    public static Cost unknown(double elapsedSeconds) {
        return new Cost(elapsedSeconds, Double.NaN, -1);
    }
}
