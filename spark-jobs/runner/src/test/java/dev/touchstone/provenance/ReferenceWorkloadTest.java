package dev.touchstone.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceWorkloadTest {
    /** The least of three is at most their mean; a number takes ten rounds of multiplications, a nanosecond at least. */
    @Test
    void theTimeIsThatOfTheFastestOfThree() {
        long start = System.nanoTime();
        double seconds = ReferenceWorkload.seconds();
        double all = (System.nanoTime() - start) * 1e-9;
        assertThat(seconds).isBetween(2e-3, all / 3);
    }
}
