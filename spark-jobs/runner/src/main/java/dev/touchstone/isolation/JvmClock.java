package dev.touchstone.isolation;

import com.sun.management.ThreadMXBean;
import dev.touchstone.engine.Clock;
import java.lang.management.ManagementFactory;

/** The clocks of this JVM, for the thread that asks. */
public final class JvmClock implements Clock {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long cpuNanos() {
        return threads.getCurrentThreadCpuTime();
    }

    @Override
    public long allocatedBytes() {
        return threads.getCurrentThreadAllocatedBytes();
    }
}
