package dev.touchstone.engine;

/** The source of a trial's times. Tests use clocks of their own, such as one that stands still. */
public interface Clock {
    /** Nanoseconds of wall time since an arbitrary origin. */
    long nanos();

    /** Nanoseconds of processor time that this thread has used; -1 if unknown. */
    default long cpuNanos() {
        return -1;
    }

    /** Bytes of heap that this thread has allocated; -1 if unknown. */
    default long allocatedBytes() {
        return -1;
    }
}
