package dev.touchstone.suite.lrschedules.fisher;

/** F^-1 of the last m gradients; before m have come, the missing ones are zero. */
public interface SlidingInverseFisher extends InverseFisher {
    /** Puts g, of length d, in the place of the oldest gradient. */
    void add(double[] g);
}
