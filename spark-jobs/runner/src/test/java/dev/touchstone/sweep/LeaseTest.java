package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.provenance.Host;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The text of a lock file. */
class LeaseTest {
    private static final Lease ONE = new Lease("t-1", "host", 12, "boot/pid:[34]", Instant.ofEpochMilli(5_678));

    @Test
    void aTextIsReadAsItWasWritten() {
        assertThat(Lease.of(ONE.text())).contains(ONE);
        Lease mine = Lease.ofThisProcess("t-2", Instant.ofEpochMilli(9));
        assertThat(Lease.of(mine.text())).contains(mine);
    }

    @Test
    void everyTextThatWasCutOffIsNone() {
        String text = ONE.text();
        for (int length = 0; length < text.length(); length++) {
            assertThat(Lease.of(text.substring(0, length))).isEmpty();
        }
    }

    @Test
    void peopleReadHostAndProcess() {
        assertThat(ONE.owner()).isEqualTo("host pid 12");
    }

    @Test
    void theLeaseOfALivingProcessEndsWithItsTime() {
        Lease mine = Lease.ofThisProcess("t-2", Instant.ofEpochMilli(1_000));
        assertThat(mine.processes()).isEqualTo(Host.processes());
        assertThat(mine.isOver(Instant.ofEpochMilli(1_000))).isFalse();
        assertThat(mine.isOver(Instant.ofEpochMilli(1_001))).isTrue();
    }
}
