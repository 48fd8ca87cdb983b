package dev.touchstone.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JvmClockTest {
    private final JvmClock clock = new JvmClock();

    @Test
    void asleepTheClockGoesOnAndTheProcessorDoesNot() throws InterruptedException {
        long nanos = clock.nanos();
        long cpuNanos = clock.cpuNanos();
        Thread.sleep(100);
        assertThat(clock.nanos() - nanos).isGreaterThanOrEqualTo(100_000_000);
        assertThat(clock.cpuNanos() - cpuNanos).isBetween(0L, 50_000_000L);
    }

    @Test
    void aBusyThreadUsesProcessorTimeThatAnotherThreadIsNotChargedFor() throws InterruptedException {
        long[] cpuNanos = new long[1];
        long before = clock.cpuNanos();
        var busy = new Thread(() -> {
            while (clock.cpuNanos() < 100_000_000) {
                Thread.onSpinWait();
            }
            cpuNanos[0] = clock.cpuNanos();
        });
        busy.start();
        busy.join();
        assertThat(cpuNanos[0]).isGreaterThanOrEqualTo(100_000_000);
        assertThat(clock.cpuNanos() - before).isLessThan(50_000_000);
    }

    /** An array of a million longs takes 8 MB, and little more is allocated beside it. */
    @Test
    void allocationsAreCountedInBytes() {
        long before = clock.allocatedBytes();
        long[] kept = new long[1_000_000];
        long allocated = clock.allocatedBytes() - before;
        assertThat(kept).hasSize(1_000_000);
        assertThat(allocated).isBetween(8_000_000L, 8_100_000L);
    }
}
