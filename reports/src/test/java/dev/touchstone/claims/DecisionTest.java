package dev.touchstone.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Claim.Relation;
import dev.touchstone.statistics.MeanInterval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The threshold is 1. */
class DecisionTest {
    private static final double ABOVE = Math.nextUp(1.0);
    private static final double BELOW = Math.nextDown(1.0);

    private static Decision of(Relation relation, double low, double high) {
        var aCase = new Claim.Case("case", (evidence, replicate) -> 0);
        var claim = new Claim("c", "s", "It is so.", "loss", "nightly/c", "paper/c", 1, relation, List.of(aCase));
        return Decision.of(new MeanInterval((low + high) / 2, low, high, 2), claim);
    }

    @Test
    void anIntervalThatEndsAtTheThresholdIsOnTheClaimedSide() {
        assertThat(of(Relation.AT_MOST, 0, 1)).isEqualTo(Decision.HOLDS);
        assertThat(of(Relation.AT_LEAST, 1, 2)).isEqualTo(Decision.HOLDS);
        assertThat(of(Relation.AT_MOST, 1, 1)).isEqualTo(Decision.HOLDS);
        assertThat(of(Relation.AT_LEAST, 1, 1)).isEqualTo(Decision.HOLDS);
    }

    @Test
    void anIntervalJustAcrossTheThresholdIsUndecided() {
        assertThat(of(Relation.AT_MOST, 0, ABOVE)).isEqualTo(Decision.UNDECIDED);
        assertThat(of(Relation.AT_LEAST, BELOW, 2)).isEqualTo(Decision.UNDECIDED);
        assertThat(of(Relation.AT_MOST, 1, 2))
                .as("its low end is at the threshold")
                .isEqualTo(Decision.UNDECIDED);
        assertThat(of(Relation.AT_LEAST, 0, 1))
                .as("its high end is at the threshold")
                .isEqualTo(Decision.UNDECIDED);
    }

    @Test
    void anIntervalWhollyOnTheOtherSideFails() {
        assertThat(of(Relation.AT_MOST, ABOVE, 2)).isEqualTo(Decision.FAILS);
        assertThat(of(Relation.AT_LEAST, 0, BELOW)).isEqualTo(Decision.FAILS);
    }

    @Test
    void infiniteEndsAreOnTheirSides() {
        assertThat(of(Relation.AT_MOST, Double.NEGATIVE_INFINITY, 1)).isEqualTo(Decision.HOLDS);
        assertThat(of(Relation.AT_MOST, 0, Double.POSITIVE_INFINITY)).isEqualTo(Decision.UNDECIDED);
        assertThat(of(Relation.AT_LEAST, 2, Double.POSITIVE_INFINITY)).isEqualTo(Decision.HOLDS);
    }

    @Test
    void fewerThanTwoReplicatesAreNoMeasurement() {
        var claim = new Claim(
                "c",
                "s",
                "It is so.",
                "loss",
                "nightly/c",
                "paper/c",
                1,
                Relation.AT_MOST,
                List.of(new Claim.Case("case", (evidence, replicate) -> 0)));
        assertThat(Decision.of(MeanInterval.of(0.5), claim)).isEqualTo(Decision.NOT_MEASURED);
        assertThat(Decision.of(MeanInterval.of(), claim)).isEqualTo(Decision.NOT_MEASURED);
    }
}
