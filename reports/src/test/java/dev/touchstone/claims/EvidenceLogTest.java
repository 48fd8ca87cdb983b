package dev.touchstone.claims;

import static dev.touchstone.claims.GivenEvidence.IT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceLogTest {
    private static final double NAN = Double.NaN;

    private final EvidenceLog log = new EvidenceLog(new GivenEvidence(
            Map.of("three", new double[] {1, 2, 3}, "two", new double[] {1, NAN}, "one", new double[] {1})));

    @Test
    void answersAreThoseOfTheEvidence() {
        assertThat(log.last("three", IT, "loss", 2)).isEqualTo(3);
        assertThat(log.replicates("three", IT)).isEqualTo(3);
        assertThat(log.trace("three", IT, "loss", 1)).isEqualTo(Map.of(0L, 4.0, 8L, 2.0));
        assertThat(log.last("nowhere", IT, "loss", 0)).isNaN();
    }

    @Test
    void theCommonReplicatesAreTheFewestOfThoseAskedAbout() {
        assertThat(log.common()).as("before any question").isZero();
        log.last("three", IT, "loss", 0);
        assertThat(log.common()).isEqualTo(3);
        log.last("two", IT, "loss", 0);
        assertThat(log.common()).isEqualTo(2);
        log.trace("one", IT, "loss", 0);
        assertThat(log.common()).isEqualTo(1);
        log.replicates("three", "nobody");
        assertThat(log.common()).isZero();
    }

    @Test
    void competitorsWithFewerThanTwoReplicatesAreLacking() {
        log.last("three", IT, "loss", 0);
        log.last("one", IT, "loss", 0);
        log.last("three", "nobody", "loss", 0);
        assertThat(log.lacking()).containsExactly("one by it", "three by nobody");
    }

    @Test
    void metricsWithoutAValueOnAReplicateThatIsThereAreLacking() {
        log.last("two", IT, "loss", 0);
        assertThat(log.lacking()).isEmpty();
        log.last("two", IT, "loss", 1);
        log.trace("two", IT, "error", 1);
        log.last("two", IT, "loss", 1);
        log.last("two", IT, "loss", 2); // no such replicate
        assertThat(log.lacking()).containsExactly("loss of two by it", "error of two by it");
    }
}
