package dev.touchstone.suite.lrschedules.fisher;

/** F^-1 of the last m gradients; the missing ones are zero while there are fewer. */
public interface SlidingInverseFisher extends InverseFisher {
    /** Replaces the oldest gradient by g, of length d; not kept. */
    void add(double[] g);
}
