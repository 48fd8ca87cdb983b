package dev.touchstone.engine;

/** The times a trial is measured by; a test's may stand still. */
public interface Clock {
    /** Nanoseconds of the wall clock, from any origin. */
    long nanos();

    /** Nanoseconds of processor time that this thread has had; -1 where unknown. */
    default long cpuNanos() {
        return -1;
    }

    /** Bytes that this thread has allocated; -1 where unknown. */
    default long allocatedBytes() {
        return -1;
    }
}
