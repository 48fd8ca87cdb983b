package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Claim.Relation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {
    private static final Claim.Case IRIS =
            new Claim.Case("iris", Statistic.lastOf("loss", "adam").on("iris"));

    private static Claim claim(double threshold, List<Claim.Case> cases) {
        return new Claim(
                "low", "this test", "It is low.", "loss", "nightly/a", "paper/a", threshold, Relation.AT_MOST, cases);
    }

    @Test
    void aThresholdLiesOnBothSidesAndANumberThatIsNoneOnNeither() {
        assertThat(Relation.AT_MOST.holds(0.9, 1)).isTrue();
        assertThat(Relation.AT_MOST.holds(1, 1)).isTrue();
        assertThat(Relation.AT_MOST.holds(1.1, 1)).isFalse();
        assertThat(Relation.AT_LEAST.holds(0.9, 1)).isFalse();
        assertThat(Relation.AT_LEAST.holds(1, 1)).isTrue();
        assertThat(Relation.AT_LEAST.holds(1.1, 1)).isTrue();
        for (Relation relation : Relation.values()) {
            assertThat(relation.holds(Double.NaN, 1)).isFalse();
        }
    }

    @Test
    void failuresViolateEveryClaimAboutTheirOwnValue() {
        assertThat(Relation.AT_MOST.holds(Double.POSITIVE_INFINITY, 1)).isFalse();
        assertThat(Relation.AT_LEAST.holds(Double.NEGATIVE_INFINITY, 1)).isFalse();
    }

    @Test
    void aClaimWithoutACaseOrAFiniteThresholdIsRefused() {
        assertThatThrownBy(() -> claim(1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claim \"low\" has no case; give it at least one");
        assertThatThrownBy(() -> claim(Double.NaN, List.of(IRIS)))
                .hasMessage("claim \"low\" has the threshold NaN; give it a finite number");
        assertThatThrownBy(() -> claim(Double.POSITIVE_INFINITY, List.of(IRIS))).hasMessageContaining("Infinity");
    }

    @Test
    void aClaimKeepsItsCasesWhateverBecomesOfTheGivenList() {
        var cases = new ArrayList<>(List.of(IRIS));
        Claim claim = claim(1, cases);
        cases.clear();
        assertThat(claim.cases()).containsExactly(IRIS);
    }
}
