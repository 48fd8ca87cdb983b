package dev.touchstone.suite.sketchednewton.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table that ships with the suite, by figures of the authors' README and result files. */
class PublishedRunTest {
    private static PublishedRun named(String problem) {
        return PublishedRun.atHand().stream()
                .filter(run -> run.problem().equals(problem))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fortySixProblemsAreAtHandAndFortyFourConverge() {
        assertThat(PublishedRun.atHand())
                .hasSize(46)
                .extracting(PublishedRun::problem)
                .doesNotContain("BA-L1");
        assertThat(PublishedRun.convergent())
                .hasSize(44)
                .extracting(PublishedRun::problem)
                .doesNotContainAnyElementsOf(PublishedRun.SINGULAR)
                .startsWith("HS6", "BT5", "BT9", "HS28");
    }

    @Test
    void aCountIsASetWhereRunsDiffer() {
        assertThat(named("HS6"))
                .isEqualTo(new PublishedRun(
                        "HS6", Set.of(9L), Set.of(72L), Set.of(9L), Set.of(9L), Set.of(48L), Set.of(91L)));
        assertThat(named("BT9").gvIterations()).containsExactlyInAnyOrder(10L, 11L, 12L, 13L);
        assertThat(named("BT9").rkIterations()).containsExactlyInAnyOrder(9L, 10L, 11L, 13L);
    }

    /** Their l1 method failed on one problem. */
    @Test
    void aRunThatFailedHasNoCount() {
        assertThat(PublishedRun.atHand())
                .filteredOn(run -> run.l1Iterations().isEmpty())
                .extracting(PublishedRun::problem)
                .containsExactly("CUBENE");
    }

    @Test
    void instancesAreThoseOfTheAuthorsRuns() {
        assertThat(named("HS6").instance()).isEqualTo("cutest-HS6@order=cutest-jl");
        assertThat(named("MANCINONE").instance()).isEqualTo("cutest-MANCINONE@N=100@order=cutest-jl");
    }
}
